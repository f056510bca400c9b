import type { Copied } from '../../components/copy-text.ts';
import type { RichText } from './rich-text.ts';

/**
 * Copies a text with its headings and tables, and as plain text for where nothing else goes: by the clipboard, which
 * pages without https and many frames are refused, else by the former command.
 * @param near an element on the page: the former command copies only where something is selected
 */
export async function copyRichText({ html, plain }: RichText, near: HTMLElement): Promise<Copied> {
  try {
    const kinds = { 'text/html': html, 'text/plain': plain };
    const item = Object.fromEntries(Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]));
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return 'copied';
  } catch {
    return copyByCommand({ html, plain }, near) ? 'old-way' : 'refused';
  }
}

function copyByCommand({ html, plain }: RichText, near: HTMLElement): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  const selection = window.getSelection();
  const former = selection?.rangeCount ? selection.getRangeAt(0) : null;
  document.addEventListener('copy', give);
  try {
    selection?.selectAllChildren(near);
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    selection?.removeAllRanges();
    if (former) selection?.addRange(former);
  }
}
