import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Not a prefetch, which is for what comes after. */
const NAMED = /<(?:script|link)\b(?![^>]*\brel="prefetch")[^>]*\b(?:src|href)="([^":]+\.(?:js|css))"/g;
const IMPORTED = /(?:^|[;}\s])(?:import|export)(?:[^"'`();]*?from)?\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/**
 * What a page cannot do without: its scripts and styles, and what they import at once. Not what they fetch ahead of need.
 * @param root a built site
 * @returns paths from the root, as `assets/index-abc.js`; the page itself is not among them
 */
export function firstFiles(root: string): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    const path = relative(root, file);
    if (found.has(path) || !existsSync(file)) return;
    found.add(path);
    if (!file.endsWith('.js')) return;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) visit(join(dirname(file), name));
  };
  for (const [, name = ''] of readFileSync(join(root, 'index.html'), 'utf8').matchAll(NAMED)) visit(join(root, name));
  return [...found];
}
