import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a policy names what stands in the page itself, by its content. */
export const sourceOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * The one script in the page itself: before anything is painted it chooses among the first screens, by the language (as
 * `chooseLanguage` does) and by the address, or none where that leads elsewhere; and again at each step from one to the next.
 * It takes an address that it does not know for a place that the app will show: what was ticked waits for it. A listener of
 * touches, which does nothing, has Safari on phones say what is being pressed (`:active`).
 * `:target` would not do: until the app's files have run, browsers have not looked at the address that a page is loaded with.
 * Our letters (src/styles/font.css) are asked for once something is painted: before, they would share the line with what
 * is to be read. They are those of what comes after the first screens, so that nothing moves under the reader's eyes.
 * Its text is the same from build to build, since the headers of hosts name it by its content.
 */
export const FIRST_SCRIPT = readFileSync(join(import.meta.dirname, 'first-script.js'), 'utf8')
  .replace(/\n\s*/g, ' ')
  .trim();
