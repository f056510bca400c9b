import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the font's licence beside the site: it asks to go with every copy of the font. Those of the code are gathered by
 * Vite (`build.license`), which knows of what it bundles alone.
 * @param path the licence, as the font's package has it
 */
export function fontLicence(path: string): Plugin {
  return {
    name: 'boussole-font-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'font-licence.txt', source: readFileSync(path, 'utf8') });
    },
  };
}
