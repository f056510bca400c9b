import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { forReaders } from '../../src/rulebook/editors-only.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { rulebook as served } from '../../src/rulebook/vite-plugin.ts';
import { twoRulebooks } from './two-rulebooks.ts';

type Published = Readonly<Record<number, () => Promise<{ readonly rulebook: Rulebook; readonly date: string }>>>;

/** What the site gets of a folder of rules: its files, and the modules that they are. */
async function siteFrom(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, "export { published } from 'virtual:published';\n");
  const outDir = join(folder, 'site');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [served(root)],
    build: {
      outDir,
      minify: false,
      modulePreload: false,
      lib: { entry, formats: ['es'], fileName: 'published' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Built');
  const chunks = output.output.filter((one) => one.type === 'chunk');
  const { published } = (await import(pathToFileURL(join(outDir, 'published.js')).href)) as { published: Published };
  return { published, chunks };
}

const { published, chunks } = await siteFrom(twoRulebooks());

const asRead = (rulebook: Rulebook): unknown => JSON.parse(forReaders(rulebook));

describe('the site, once a second rulebook is published', () => {
  it('serves exactly the frozen first one, in a file of its own, fetched by whoever asks for it', async () => {
    const [first] = readPublished(RULES);
    expect(Object.keys(published)).toEqual(['1']);
    const one = await published[1]?.();
    expect(one?.date).toBe(first?.date);
    expect(one?.rulebook).toEqual(first && asRead(first.rulebook));
    const [entry, ...lazy] = chunks.sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
    expect(entry?.code.length).toBeLessThan(2_000);
    expect(lazy).toHaveLength(1);
    expect(entry?.dynamicImports).toEqual(lazy.map(({ fileName }) => fileName));
  });
});
