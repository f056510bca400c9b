import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fewerColours } from './pictures/fewer-colours.ts';
import { hasPalette } from './pictures/png.ts';

/** Makes light what `npm run pictures:accept` has just taken; says what each picture weighs. */
const folder = join(import.meta.dirname, '../tests/journeys/look');
for (const name of readdirSync(folder)) {
  const path = join(folder, name);
  const taken = readFileSync(path);
  if (hasPalette(taken)) continue;
  const light = fewerColours(taken);
  writeFileSync(path, light);
  console.log(`${name}: ${Math.round(light.length / 1000)} kB`);
}
