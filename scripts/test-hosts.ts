import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { ensureCommand, ensureFile, PATH } from './debian-package.ts';

/**
 * Makes ready what `npm run test:hosts` tries the built site with: programs that are not of this project, as its readers
 * have them. Says which they are; fails with what to install.
 */
try {
  ensureCommand('soffice', ['libreoffice-writer-nogui', 'libreoffice-writer']);
  ensureCommand('pdftoppm', ['poppler-utils']);
  ensureCommand('nginx', ['nginx']);
  ensureFile('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', ['libnginx-mod-http-brotli-static']);
  ensureCommand('caddy', ['caddy']);
  ensureCommand('firefox-esr', ['firefox-esr']);
  ensureChromium();
  const said = (command: string, args: readonly string[]) => {
    const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH } });
    return `${stdout}${stderr}`.split('\n').find((line) => /\d/.test(line)) ?? '';
  };
  console.log(`Browser: ${said('firefox-esr', ['--version']).replace('Mozilla ', '')}`);
  console.log(`Word processor: ${said('soffice', ['--version'])}`);
  console.log(`Paper: ${said('pdftoppm', ['-v'])}`);
  console.log(`Server: ${said('nginx', ['-v']).replace('nginx version: ', '')}`);
  console.log(`Server: Caddy ${said('caddy', ['version'])}`);
  if (!existsSync(join(import.meta.dirname, '../dist/index.html'))) {
    console.log('No dist/: building.');
    if (spawnSync('npx', ['vite', 'build'], { stdio: 'inherit' }).status !== 0) throw new Error('The build failed.');
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
