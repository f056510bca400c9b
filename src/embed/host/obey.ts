import { type FrameMessage, posted } from '../messages.ts';
import { scrollToTop } from './scroll.ts';

/** Says to a frame that a script of its page listens. Nothing secret: any origin may read it, and a frame that is not loaded yet is not complained of. */
export function sayHello(frame: HTMLIFrameElement): void {
  const lang = frame.ownerDocument.documentElement.lang || null;
  frame.contentWindow?.postMessage(posted({ type: 'hello', lang }), '*');
}

/** Makes a frame as tall as its content; where themes count the border in, it is added. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}

/** Tells the page's own scripts, on the frame: step numbers and nothing more. */
const tell = (frame: HTMLIFrameElement, name: string, detail?: object) =>
  frame.dispatchEvent(new CustomEvent(`boussole:${name}`, { bubbles: true, detail }));

/** Does what a frame asks for. */
export function obey(frame: HTMLIFrameElement, message: FrameMessage): void {
  if (message.type === 'ready') sayHello(frame);
  if (message.type === 'height') setHeight(frame, message.height);
  if (message.type === 'done') tell(frame, 'done');
  if (message.type === 'step') {
    tell(frame, 'step', { step: message.step, of: message.of });
    scrollToTop(frame);
  }
}
