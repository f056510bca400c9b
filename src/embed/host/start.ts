import { readFrameMessage } from '../messages.ts';
import { framesIn, senderOf } from './frames.ts';
import { obey, sayHello } from './obey.ts';

/** On the window: a page that loads the script twice has one. */
const STARTED = Symbol.for('boussole:1');

/**
 * Makes every `iframe[data-boussole]` of a page, there or to come, as tall as its content, and tells the page of its steps
 * by `boussole:step` and `boussole:done`. A frame that listens before this is said hello to at once.
 * @returns what stops it; nothing to stop where it had been started already
 */
export function startHost(page: Window): () => void {
  if (Reflect.has(page, STARTED)) return () => undefined;
  Reflect.set(page, STARTED, true);
  const listen = (event: MessageEvent) => {
    const message = readFrameMessage(event.data);
    const frame = message && senderOf(event, page.document);
    if (frame) obey(frame, message);
  };
  page.addEventListener('message', listen);
  framesIn(page.document).forEach(sayHello);
  return () => {
    page.removeEventListener('message', listen);
    Reflect.deleteProperty(page, STARTED);
  };
}
