import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { serveHost } from './preview-host/serve-host.ts';

/** The compass, as its host would serve it, and the site that shows it: two origins, as in real life. */
const COMPASS = 'http://localhost:4318';
const HOST_PORT = 4319;

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' } as const;
const FILES = ['article.html', 'article.css', 'article.js'] as const;

/** The least that an article needs to show the compass: its frame and its script. */
const policy = `default-src 'self'; script-src 'self' ${COMPASS}; frame-src ${COMPASS}; img-src 'self' data:`;

const files = new Map(
  FILES.map((name) => {
    const body = readFileSync(join(import.meta.dirname, 'preview-host', name), 'utf8').replaceAll('COMPASS', COMPASS);
    const type = TYPES[name.split('.')[1] as keyof typeof TYPES];
    return [`/${name}`, { body, type, headers: { 'Content-Security-Policy': policy } }];
  }),
);

const host = await serveHost((path) => files.get(path === '/' ? '/article.html' : path), HOST_PORT);
// Itself too: its page on embedding shows a preview.
process.env['FRAME_ANCESTORS'] ??= `'self' ${host.origin}`;
await preview({ base: '/boussole/', preview: { port: Number(new URL(COMPASS).port), strictPort: true } });
console.log(`An article that embeds the compass: ${host.origin}/`);
