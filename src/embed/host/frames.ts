/** The frames of a page that hold a compass, whoever made them and whenever: asked anew each time, so none is missed. */
export const framesIn = (page: Document): readonly HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe[data-boussole]'),
];

/** What its messages must say of where they come from: its address's origin, or none where a sandbox, its own or its page's, takes it away. */
function originOf(frame: HTMLIFrameElement): string | null {
  if (frame.ownerDocument.defaultView?.origin === 'null') return 'null';
  const sandbox = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
  if (sandbox && !sandbox.includes('allow-same-origin')) return 'null';
  try {
    return new URL(frame.src).origin;
  } catch {
    return null;
  }
}

/** @returns the compass that sent a message; none for any other window, or for another site shown in its frame */
export function senderOf({ source, origin }: MessageEvent, page: Document): HTMLIFrameElement | undefined {
  return framesIn(page).find((frame) => frame.contentWindow === source && originOf(frame) === origin);
}
