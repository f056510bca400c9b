import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadRulebook } from './load.ts';

const QUESTIONNAIRE = 'virtual:questionnaire';
const RULEBOOK = 'virtual:rulebook';
/** Fields for rule editors; the browser has no use for them. */
const EDITORS_ONLY = new Set(['note', 'decisive', 'neutral']);

/**
 * Serves the checked rulebook as two modules: `virtual:questionnaire`, what is needed to ask, for the first screen; and
 * `virtual:rulebook`, the whole. A bad rule file stops the build here, with file, line, field and what was expected.
 */
export function rulebook(root: string): Plugin {
  return {
    name: 'boussole-rulebook',
    resolveId: (id) => (id === QUESTIONNAIRE || id === RULEBOOK ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${QUESTIONNAIRE}` && id !== `\0${RULEBOOK}`) return null;
      const { version, scenarios, questions, cases, ...rest } = loadRulebook(root);
      if (id === `\0${QUESTIONNAIRE}`)
        return `export const questionnaire = ${literal({ version, scenarios, questions, cases })};`;
      return [
        `import { questionnaire } from '${QUESTIONNAIRE}';`,
        `export const rulebook = { ...questionnaire, ...${literal(rest)} };`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(join(root, '**/*.yaml'));
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(root)) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** JSON.parse of a string is read faster by browsers than the same object written out. */
const literal = (value: object): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value, (key, one) => (EDITORS_ONLY.has(key) ? undefined : one)))})`;
