const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** Sets one French text as printers do: narrow no-break space before ; ! ? and in numbers, no-break before : and in « ». */
export function setFrench(text: string): string {
  return setApostrophes(text)
    .replace(/\s*([;!?])(?=[\s).»]|$)/g, `${NARROW}$1`)
    .replace(/(?<=\S)\s+:(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/«\s*/g, `«${NO_BREAK}`)
    .replace(/\s*»/g, `${NO_BREAK}»`)
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/([\d½]|\{\{count\}\})\s(?=(?:€|%|points?\b|constats?\b|questions?\b))/g, `$1${NO_BREAK}`);
}

/** Sets one English text: curly apostrophes and quotes. */
export function setEnglish(text: string): string {
  return setApostrophes(text)
    .replace(/(?<=s)'(?=\s)/g, '’')
    .replace(/"([^"]*)"/g, '“$1”');
}

const setApostrophes = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replaceAll('...', '…');
