import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Floors, MARGIN, raised } from './readability/floors.ts';
import { scoresOf } from './readability/scores.ts';

/**
 * How easily each file of locales/ is read, and its floor (decision 21). Raises the floors of what has become easier, and
 * gives one to a file that has none. It never lowers any: whoever must do so edits the data, with a reason in the commit.
 */
const DATA = join(import.meta.dirname, '../tests/words/readability.json');

const scores = scoresOf(join(import.meta.dirname, '../locales'));
const floors = JSON.parse(readFileSync(DATA, 'utf8')) as Floors;
const now = raised(floors, scores);
for (const [language, files] of Object.entries(scores))
  for (const [file, score] of Object.entries(files)) {
    const before = floors[language]?.[file];
    const floor = now[language]?.[file];
    const change = before === floor ? '' : ` (was ${before ?? 'none'})`;
    console.log(`${language} ${file.padEnd(14)} ${score.toFixed(1).padStart(6)}, floor ${floor}${change}`);
  }
console.log(`A test fails when a score is under its floor, or ${MARGIN} points or more over it.`);
writeFileSync(DATA, `${JSON.stringify(now, null, 2)}\n`);
