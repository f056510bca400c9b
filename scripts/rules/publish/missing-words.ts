import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';

/** What readers have no words for yet, in some language, a line each: a published rule that says nothing is for ever. */
export function missingWords(root: string, { effects, alerts, everywhere, actions, findings }: Rulebook): string[] {
  const expected: Readonly<Record<string, readonly string[]>> = {
    effects: effects.map(({ id }) => id),
    alerts: [...alerts, ...everywhere].map(({ id }) => id),
    actions: actions.map(({ id }) => id),
    findings: findings.map(({ ref }) => ref),
  };
  const locales = join(root, 'locales');
  return readdirSync(locales)
    .sort()
    .flatMap((language) =>
      Object.entries(expected).flatMap(([name, ids]) => {
        const file = join(locales, language, `${name}.json`);
        const words: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
        return ids
          .filter((id) => !(id in words))
          .map((id) => `locales/${language}/${name}.json: expected the words of ${id}`);
      }),
    );
}
