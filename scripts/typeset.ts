import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setEnglish, setFrench } from './typography.ts';

/** Sets every text of locales/ as printers do, in place, so that it may be typed with ordinary spaces and apostrophes. */
const SETTERS: Record<string, (text: string) => string> = { fr: setFrench, en: setEnglish };

const locales = join(import.meta.dirname, '../locales');
for (const language of readdirSync(locales)) {
  // A language whose printers' habits nobody wrote down yet is left as it is.
  const set = SETTERS[language] ?? ((text: string) => text);
  for (const name of readdirSync(join(locales, language))) {
    const path = join(locales, language, name);
    const words: unknown = JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) =>
      typeof value === 'string' ? set(value) : value,
    );
    writeFileSync(path, `${JSON.stringify(words, null, 2)}\n`);
  }
}
