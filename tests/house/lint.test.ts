import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './imports-of.ts';
import { LAYERS, WATCHED } from './layers.ts';

const folder = mkdtempSync(join(tmpdir(), 'boussole-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OUTSIDE = {
  tests: '../../tests/engine/oracle',
  scripts: '../../scripts/rank',
  locales: '../../locales/fr/x.json',
};

/** Everything one could import from a layer: name → specifier. */
const others = (layer: string): Record<string, string> => ({
  ...Object.fromEntries(
    [...Object.keys(LAYERS), 'build'].filter((one) => one !== layer).map((one) => [one, `../${one}/x`]),
  ),
  ...Object.fromEntries(WATCHED.map((name) => [name, name])),
  ...OUTSIDE,
});

/** Runs the project's lint on a file of each layer that imports all of that. @returns layer → the names refused */
function refusedByLint(): Record<string, string[]> {
  for (const name of ['biome.json', '.gitignore']) cpSync(join(ROOT, name), join(folder, name));
  for (const layer of Object.keys(LAYERS)) {
    mkdirSync(join(folder, 'src', layer), { recursive: true });
    const lines = Object.values(others(layer)).map((specifier) => `import '${specifier}';\n`);
    writeFileSync(join(folder, 'src', layer, 'probe.ts'), lines.join(''));
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', 'src'];
  const report = JSON.parse(outputOf(args));
  const refused: Record<string, string[]> = {};
  for (const { severity, location } of report.diagnostics) {
    const layer = String(location.path).split('/')[1] ?? '';
    const name = Object.keys(others(layer))[location.start.line - 1];
    if (severity === 'error' && name) refused[layer] = [...(refused[layer] ?? []), name].sort();
  }
  return refused;
}

/** Lint fails when it refuses: its report is on the standard output all the same. */
function outputOf(args: string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

describe('lint', () => {
  it('refuses, as an error, every import that the table of the layers does not allow, and no other', () => {
    const expected = Object.fromEntries(
      Object.entries(LAYERS).map(([layer, { layers, packages }]) => {
        const allowed = [...layers, ...packages, ...(layer === 'words' ? ['locales'] : [])];
        return [
          layer,
          Object.keys(others(layer))
            .filter((name) => !allowed.includes(name))
            .sort(),
        ];
      }),
    );
    expect(refusedByLint()).toEqual(expected);
  });
});
