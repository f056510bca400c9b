import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FAIRNESS = 'virtual:fairness';

/**
 * Serves the fairness report as a module, for the method page. It is generated and committed with the rulebook it
 * describes (`npm run rules:report`); a test says when it is stale.
 * @param path the file, `rules/report.json`
 */
export function fairness(path: string): Plugin {
  return {
    name: 'boussole-fairness',
    resolveId: (id) => (id === FAIRNESS ? `\0${FAIRNESS}` : null),
    load(id) {
      if (id !== `\0${FAIRNESS}`) return null;
      this.addWatchFile(path);
      const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
      // JSON.parse of a string is read faster by browsers than the same object written out.
      return `export const fairness = JSON.parse(${JSON.stringify(JSON.stringify(report))});`;
    },
  };
}
