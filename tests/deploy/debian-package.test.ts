import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { installQuietly } from '../../scripts/debian-package.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/debian-package.ts');

let folder: string;
let starts: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boussole-package-'));
  starts = join(folder, 'policy-rc.d');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lets no service start while it installs, and only then', () => {
  expect(installQuietly(['sh', '-c', `sh ${starts}; test $? -eq 101 && test -x ${starts}`], starts)).toBe(true);
  expect(existsSync(starts)).toBe(false);
  expect(installQuietly(['false'], starts)).toBe(false);
  expect(existsSync(starts)).toBe(false);
});

it('leaves alone what an administrator said of services', () => {
  writeFileSync(starts, 'theirs');
  expect(installQuietly(['true'], starts)).toBe(true);
  expect(readFileSync(starts, 'utf8')).toBe('theirs');
});

/** Begins to install something long, in a process of its own; resolves once no service may start. */
async function installing(): Promise<ChildProcess> {
  const code = `import(${JSON.stringify(SCRIPT)}).then((it) => it.installQuietly(['sleep', '2'], ${JSON.stringify(starts)}))`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], { detached: true, stdio: 'ignore' });
  await vi.waitFor(() => expect(existsSync(starts)).toBe(true), 20_000);
  return child;
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'lets services start again when it is ended by %s, alone or with what it started',
  async (signal) => {
    for (const whom of [-1, 1]) {
      const { pid = 0 } = await installing();
      process.kill(whom * pid, signal);
      await vi.waitFor(() => expect(existsSync(starts)).toBe(false), 10_000);
    }
  },
  60_000,
);
