import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../../..');
const TSX = join(ROOT, 'node_modules/.bin/tsx');
const { FRAME_ANCESTORS: _, ...ours } = process.env;

test('the servers of these tests are found and named where /usr/sbin is not looked in, as on a desk', () => {
  const PATH = ours['PATH']?.replaceAll(/\/usr(?:\/local)?\/sbin|(?<=:|^)\/sbin/g, '/nowhere');
  const { status, stdout } = spawnSync(TSX, ['scripts/test-hosts.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...ours, PATH },
  });
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/^Server: nginx\/\d/m);
  expect(stdout).toMatch(/^Server: Caddy \S*\d/m);
});

test('npm run preview:host lets the article frame the compass, and the compass itself', async () => {
  const child = spawn(TSX, ['scripts/preview-host.ts'], { cwd: ROOT, env: ours });
  try {
    const article = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (part) => {
        said += part;
        const [, address] = /embeds the compass: (\S+)\//.exec(said) ?? [];
        if (address) resolve(address);
      });
      child.stderr.on('data', (part) => {
        said += part;
      });
      child.once('exit', () => reject(new Error(said)));
    });
    const { headers } = await fetch('http://localhost:4318/boussole/');
    expect(headers.get('content-security-policy')).toMatch(new RegExp(`frame-ancestors 'self' ${article}$`));
  } finally {
    child.kill();
  }
});
