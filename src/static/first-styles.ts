import { LANGUAGES } from '../words/words.ts';
import { FIRST_PLACES } from './first-screens.tsx';

/**
 * Which of the first screens is seen: `data-place` of the page says where the reader is, `data-first` in which language
 * (src/build/first-script.js). Without a script the home is, in all languages, and nothing that needs one.
 */
export const FIRST_STYLES: string = [
  '#first,#first main{display:block}',
  ':root[data-first=none] #first{display:none}',
  ...LANGUAGES.map((one) => `:root[data-first=${one}] #first>[lang]:not([lang=${one}]){display:none}`),
  ':root:not([data-first]) #first [data-scripted]{display:none}',
  ':root:not([data-failed]) #first [data-when-failed]{display:none}',
  '#first noscript>div{margin-block-end:var(--space-6)}',
  ':root[data-first]:not([data-first=none]){--letters:"Letters at hand"}',
  '#first [data-screen]:not([data-screen=home]){display:none}',
  // Without a script there is no place but the home.
  ':root[data-place]:not([data-place=home]) #first [data-screen=home]{display:none}',
  `:root[data-place]${['home', ...FIRST_PLACES].map((place) => `:not([data-place=${place}])`).join('')} #first [data-screen=wait]{display:block}`,
  ...FIRST_PLACES.map((place) => `:root[data-place=${place}] #first [data-screen=${place}]{display:block}`),
].join('\n');
