import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { flagsIn } from '../bench/flags.ts';
import { ensureChromium } from './chromium.ts';

/**
 * Measures the product beside its peers and writes docs/performance.md and docs/performance.json: `npm run bench --
 * [--only browser|result|engine|growth]… [--runs 9] [--dry]`. The peers are installed in bench/, outside the product's own
 * packages. `--dry` only prints. On a machine that does nothing else.
 */
const root = join(import.meta.dirname, '..');
const bench = join(root, 'bench');
const flags = process.argv.slice(2);
// What it cannot read, it says before it builds anything.
flagsIn(flags);

/** @throws an Error where it fails: figures of another build would be worse than none */
function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

const changed = (file: string) => statSync(join(bench, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// npm writes the first of them when it has installed what the other says.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm', 'ci', '--prefix', bench);
ensureChromium();
run('npx', 'tsc', '-p', bench);
run('npx', 'vite', 'build', '--logLevel', 'warn');
run('npx', 'tsx', join(bench, 'main.ts'), ...flags);
