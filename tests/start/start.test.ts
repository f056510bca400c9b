import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PORT = 4319;

it('npm start builds the product, serves it and prints its address', { timeout: 60_000 }, async () => {
  const started = spawn('npm', ['start', '--', '--port', String(PORT), '--strictPort'], {
    cwd: join(import.meta.dirname, '../..'),
    detached: true,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      const read = (chunk: Buffer) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
        said += chunk.toString().replaceAll(/\x1b\[[0-9;]*m/g, '');
        const printed = /http:\/\/\S+/.exec(said)?.[0];
        if (printed) resolve(printed);
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.on('exit', () => reject(new Error(`It stopped: ${said}`)));
    });
    expect(address).toContain(String(PORT));
    const page = await fetch(address);
    const html = (await page.text()).replaceAll('&#39;', "'");
    expect(page.status).toBe(200);
    expect(html).toContain('<div id="root">');
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/);
    const [, script = ''] = /src="\.\/([^"]+\.js)"/.exec(html) ?? [];
    expect((await fetch(new URL(script, address))).headers.get('content-type')).toMatch(/javascript/);
  } finally {
    if (started.pid) process.kill(-started.pid);
  }
});
