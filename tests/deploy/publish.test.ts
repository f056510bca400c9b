import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PUBLISH = join(import.meta.dirname, '../../deploy/publish.sh');

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boussole-publish-'));
  site = join(folder, 'site with a space');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build whose page names these files. */
function build(...assets: string[]): string {
  const build = mkdtempSync(join(folder, 'build-'));
  for (const inside of ['assets', 'embed']) mkdirSync(join(build, inside));
  writeFileSync(join(build, 'index.html'), assets.join());
  writeFileSync(join(build, 'embed/v1.js'), `script of ${assets}`);
  for (const name of assets) writeFileSync(join(build, 'assets', name), name);
  return build;
}

const publish = (build: string) => spawnSync(PUBLISH, [build, site], { encoding: 'utf8' });
const online = () => readdirSync(join(site, 'assets')).sort();
/** As if a file had been put there, or last touched, so many days ago. */
const age = (name: string, days: number) => {
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(join(site, 'assets', name), then, then);
};

it('puts a build online, whole', () => {
  const { status, stdout } = publish(build('a-1.js', 'b-1.css'));
  expect(status).toBe(0);
  expect(stdout).toContain('2 files of this build, 2 kept in all');
  expect(online()).toEqual(['a-1.js', 'b-1.css']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('a-1.js,b-1.css');
  expect(readFileSync(join(site, 'embed/v1.js'), 'utf8')).toBe('script of a-1.js,b-1.css');
});

it('keeps the files of the page before for thirty days from the day it was replaced', () => {
  publish(build('a-1.js'));
  age('a-1.js', 300);
  publish(build('a-2.js'));
  expect(online()).toEqual(['a-1.js', 'a-2.js']);
  age('a-1.js', 29);
  publish(build('a-3.js'));
  expect(online()).toEqual(['a-1.js', 'a-2.js', 'a-3.js']);
  age('a-1.js', 32);
  publish(build('a-3.js'));
  expect(online()).toEqual(['a-2.js', 'a-3.js']);
});

it('never takes away a file that the page names, however old', () => {
  const same = build('a-1.js');
  publish(same);
  age('a-1.js', 300);
  publish(same);
  expect(online()).toEqual(['a-1.js']);
});

it('goes back to an older build, and keeps the newer one’s files', () => {
  const older = build('a-1.js');
  publish(older);
  publish(build('a-2.js'));
  publish(older);
  expect(online()).toEqual(['a-1.js', 'a-2.js']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('a-1.js');
});

it('takes nothing away from a site that it did not put online', () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(site, 'assets/by-hand.js'), '');
  age('by-hand.js', 300);
  publish(build('a-1.js'));
  expect(online()).toEqual(['a-1.js', 'by-hand.js']);
});

it('leaves alone what has not changed: servers tell by its date', () => {
  const same = build('a-1.js');
  publish(same);
  const long = new Date('2026-01-01');
  utimesSync(join(site, 'index.html'), long, long);
  publish(same);
  expect(statSync(join(site, 'index.html')).mtime).toEqual(long);
});

it('puts the page last: when a file cannot be copied, the page before is still there, with its files', () => {
  publish(build('a-1.js'));
  const broken = build('a-2.js');
  mkdirSync(join(broken, 'assets/not-a-file'));
  expect(publish(broken).status).not.toBe(0);
  expect(online()).toContain('a-1.js');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('a-1.js');
});

it('refuses what is not a build', () => {
  const { status, stderr } = publish(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('is not a build');
  expect(existsSync(site)).toBe(false);
});
