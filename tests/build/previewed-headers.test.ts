import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { previewedHeaders } from '../../src/build/previewed-headers.ts';
import { headersFor } from '../../src/build/security-headers.ts';

let root: string;
let server: PreviewServer | null;
beforeEach(() => {
  server = null;
  root = mkdtempSync(join(tmpdir(), 'boussole-preview-'));
  for (const folder of ['assets', 'embed']) mkdirSync(join(root, 'dist', folder), { recursive: true });
  for (const file of ['index.html', 'assets/index.js', 'embed/v1.js']) writeFileSync(join(root, 'dist', file), '');
});
afterEach(async () => {
  await server?.close();
  rmSync(root, { recursive: true });
});

async function start(base: string, environment: Readonly<Record<string, string>>): Promise<string> {
  server = await preview({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    preview: { port: 0 },
    plugins: [previewedHeaders(environment)],
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return address;
}

it.each(['/', '/boussole/'])('the preview sends the headers of a real host, at %s', async (base) => {
  const address = await start(base, { FRAME_ANCESTORS: 'https://www.example.org' });
  for (const path of ['', '?embed=1', 'assets/index.js', 'embed/v1.js', 'assets/gone.js']) {
    const { headers } = await fetch(`${address}${path}`, { headers: { origin: 'http://localhost:1234' } });
    const expected = headersFor(`/${path}`, 'https://www.example.org');
    for (const [name, value] of Object.entries(expected)) expect(headers.get(name), `${path}: ${name}`).toBe(value);
    for (const name of ['Access-Control-Allow-Origin', 'X-Robots-Tag', 'Permissions-Policy'])
      if (!(name in expected)) expect(headers.get(name), `${path}: ${name}`).toBeNull();
  }
});

it('a setting that cannot be a header stops the preview, and says why', async () => {
  await expect(start('/', { FRAME_ANCESTORS: "'self'; script-src *" })).rejects.toThrow('FRAME_ANCESTORS: expected');
});
