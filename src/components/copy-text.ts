/** How a text was copied: `old-way` when the clipboard was refused but the former command took it. */
export type Copied = 'copied' | 'old-way' | 'refused';

/**
 * Copies a text: by the clipboard, which pages without https and many frames are refused, else by the former command.
 * @param near the button clicked: it keeps its place and takes focus back
 */
export async function copyText(text: string, near: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copyByCommand(text, near) ? 'old-way' : 'refused';
  }
}

function copyByCommand(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  near.after(field);
  field.focus({ preventScroll: true });
  // By range: iOS does not select by select().
  field.setSelectionRange(0, text.length);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus({ preventScroll: true });
  }
}
