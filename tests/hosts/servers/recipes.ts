import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PATH } from '../../../scripts/debian-package.ts';

const DEPLOY = join(import.meta.dirname, '../../../deploy');

/** A server run by its recipe: the compass on a site of its own, and in a folder of another. */
export type Running = {
  /** The address of each, with its path: `http://127.0.0.1:PORT/boussole/`. */
  readonly at: Readonly<Record<Base, string>>;
  /** What the other site logs of its readers: a log of its own, as most sites have. */
  readonly siteLog: () => string;
  readonly stop: () => Promise<void>;
};
export const BASES = ['/', '/boussole/'] as const;
type Base = (typeof BASES)[number];

export const SERVERS = ['nginx', 'caddy'] as const;
export type Name = (typeof SERVERS)[number];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** A recipe's text, for another place: each word must be there to be replaced. */
function moved(file: string, words: Readonly<Record<string, string>>): string {
  const text = readFileSync(join(DEPLOY, file), 'utf8');
  return Object.entries(words).reduce((sofar, [word, other]) => {
    if (!sofar.includes(word)) throw new Error(`${file}: expected « ${word} » in it`);
    return sofar.replaceAll(word, other);
  }, text);
}

const siteLogOf = (home: string): string => join(home, 'log/site');

/** The command of a server whose files are under `home`/srv, and what it is told. */
function commandOf(name: Name, home: string, ports: readonly [number, number]) {
  const [site, folder] = ports;
  const srv = join(home, 'srv');
  if (name === 'caddy') {
    const caddyfile = moved('Caddyfile', {
      '/srv/boussole': join(srv, 'boussole'),
      '{$BOUSSOLE_FOLDER_SITE:www.example.org} {': `{$BOUSSOLE_FOLDER_SITE} {\n\tlog {\n\t\toutput file ${siteLogOf(home)}\n\t}`,
    });
    writeFileSync(join(home, 'Caddyfile'), caddyfile);
    return {
      command: 'caddy',
      args: ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'],
      env: { BOUSSOLE_SITE: `http://127.0.0.1:${site}`, BOUSSOLE_FOLDER_SITE: `http://127.0.0.1:${folder}` },
    };
  }
  const conf = moved('nginx.conf', {
    'listen 8080': `listen 127.0.0.1:${site}`,
    'listen 8081': `listen 127.0.0.1:${folder}`,
    '/srv': srv,
    '/tmp/nginx': join(home, 'tmp/nginx'),
    '/var/log/nginx': join(home, 'log'),
    'www.example.org;\n    access_log off;': `www.example.org;\n    access_log ${siteLogOf(home)} combined;`,
  });
  writeFileSync(join(home, 'nginx.conf'), conf);
  for (const file of ['nginx-site.conf', 'container-start.sh']) cpSync(join(DEPLOY, file), join(home, file));
  return { command: join(home, 'container-start.sh'), args: [], env: {} };
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

async function ready(child: ChildProcess, addresses: readonly string[], log: string): Promise<void> {
  for (let tries = 0; tries < 150 && child.exitCode === null; tries++) {
    if ((await Promise.all(addresses.map(answers))).every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer: ${readFileSync(log, 'utf8')}`);
}

/**
 * Starts Debian's nginx (as its container does) or Caddy, by its recipe, on free ports of this machine alone.
 * @param home a folder with the compass's files in srv/boussole; all else that the server writes goes there
 * @param frameAncestors the environment's FRAME_ANCESTORS; none: the recipe's own
 */
export async function run(name: Name, home: string, frameAncestors?: string): Promise<Running> {
  const ports = [await freePort(), await freePort()] as const;
  for (const folder of ['tmp', 'log']) mkdirSync(join(home, folder), { recursive: true });
  const { command, args, env } = commandOf(name, home, ports);
  const log = join(home, 'log/server');
  const output = openSync(log, 'w');
  const { FRAME_ANCESTORS: _, ...ours } = process.env;
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    env: {
      ...ours,
      PATH,
      TMPDIR: join(home, 'tmp'),
      HOME: join(home, 'tmp'),
      XDG_CONFIG_HOME: join(home, 'tmp'),
      XDG_DATA_HOME: join(home, 'tmp'),
      ...env,
      ...(frameAncestors === undefined ? {} : { FRAME_ANCESTORS: frameAncestors }),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const at = { '/': `http://127.0.0.1:${ports[0]}/`, '/boussole/': `http://127.0.0.1:${ports[1]}/boussole/` };
  await ready(child, Object.values(at), log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { at, siteLog: () => readFileSync(siteLogOf(home), 'utf8'), stop };
}
