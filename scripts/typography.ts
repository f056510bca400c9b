const NARROW = ' ';
const NO_BREAK = ' ';

/** Sets one French text as printers do: narrow no-break space before ; ! ? and in numbers, no-break before : and in « ». */
export function setFrench(text: string): string {
  return setApostrophes(text)
    .replace(/[\s  ]*([;!?])(?=[\s  ]|$|[».)])/g, `${NARROW}$1`)
    .replace(/(?<=\S)[ \u00a0\u202f]+:(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/«[\s  ]*/g, `«${NO_BREAK}`)
    .replace(/[\s  ]*»/g, `${NO_BREAK}»`)
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d|½)[ \u00a0\u202f](?=(€|points?\b|%))/g, `$1${NO_BREAK}`);
}

/** Sets one English text: curly apostrophes and quotes. */
export function setEnglish(text: string): string {
  return setApostrophes(text).replace(/"([^"]*)"/g, '“$1”');
}

const setApostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replaceAll('...', '…');
