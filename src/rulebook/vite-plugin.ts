import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadRulebook } from './load';

const ID = 'virtual:rulebook';
/** Fields for rule editors; the browser has no use for them. */
const EDITORS_ONLY = new Set(['note', 'decisive', 'neutral']);

/**
 * Serves the checked rulebook as the module `virtual:rulebook`.
 * A bad rule file stops the build here, with file, line, field and what was expected.
 */
export function rulebook(root: string): Plugin {
  return {
    name: 'boussole-rulebook',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const data = JSON.stringify(loadRulebook(root), (key, value) => (EDITORS_ONLY.has(key) ? undefined : value));
      return `export const rulebook = JSON.parse(${JSON.stringify(data)});`;
    },
    configureServer(server) {
      server.watcher.add(join(root, '**/*.yaml'));
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(root)) server.ws.send({ type: 'full-reload' });
    },
  };
}
