import { join } from 'node:path';
import type { Plugin } from 'vite';
import { forReaders } from './editors-only.ts';
import { loadFamilies } from './families-file.ts';
import { loadRulebook } from './load.ts';
import { readPublished } from './published.ts';

const QUESTIONNAIRE = 'virtual:questionnaire';
const RULEBOOK = 'virtual:rulebook';
const HISTORY = 'virtual:history';
const FROZEN = 'virtual:published';
const FAMILIES = 'virtual:families';

/**
 * Serves the checked rulebook as modules: `virtual:questionnaire`, what is needed to ask, for the first screen;
 * `virtual:rulebook`, the whole; `virtual:history`, the number and date of each published rulebook;
 * `virtual:published`, how to fetch those that are not today's; `virtual:families`, the families of tools, which are no
 * part of it. A bad rule file stops the build here, with file, line, field and what was expected.
 */
export function rulebook(root: string): Plugin {
  const sources: Readonly<Record<string, () => string>> = {
    [QUESTIONNAIRE]: () => `export const questionnaire = ${literal(parts(root).questionnaire)};`,
    [RULEBOOK]: () =>
      [
        `import { questionnaire } from '${QUESTIONNAIRE}';`,
        `export const rulebook = { ...questionnaire, ...${literal(parts(root).rest)} };`,
      ].join('\n'),
    [HISTORY]: () =>
      `export const history = ${literal(readPublished(root).map(({ number, date }) => ({ number, date })))};`,
    [FAMILIES]: () => `export const families = ${literal(loadFamilies(root, loadRulebook(root)))};`,
    [FROZEN]: () => {
      const { version } = parts(root).questionnaire;
      const others = readPublished(root).filter(({ number }) => number !== version);
      const files = others.map(({ number }) => `${number}: () => import('${FROZEN}/${number}')`);
      return `export const published = { ${files.join(', ')} };`;
    },
  };
  const frozen = (id: string) =>
    readPublished(root)
      .filter(({ number }) => id === `${FROZEN}/${number}`)
      .map(({ rulebook, date }) => `export const rulebook = ${literal(rulebook)};\nexport const date = '${date}';`)[0];
  return {
    name: 'boussole-rulebook',
    resolveId: (id) => (id in sources || id.startsWith(`${FROZEN}/`) ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0') ? (sources[id.slice(1)]?.() ?? frozen(id.slice(1)) ?? null) : null),
    configureServer(server) {
      server.watcher.add(join(root, '**/*.yaml'));
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(root)) server.ws.send({ type: 'full-reload' });
    },
  };
}

function parts(root: string) {
  const { version, questions, cases, ...rest } = loadRulebook(root);
  const scenarios = rest.scenarios.map(({ id, tool, lead }) => ({ id, tool, lead }));
  const findings = { length: rest.findings.length };
  return { questionnaire: { version, scenarios, questions, cases, findings }, rest };
}

/** JSON.parse of a string is read faster by browsers than the same object written out. */
const literal = (value: object): string => `JSON.parse(${JSON.stringify(forReaders(value))})`;
