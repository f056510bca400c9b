import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { rulebook } from '../../src/rulebook/vite-plugin.ts';
import site from '../../vite.config.ts';
import { CHANGES, publishSecond } from '../frozen/publish-second.ts';

const folder = join(import.meta.dirname, '../../.two-rulebooks');
const rules = join(folder, 'rules');

/** The sentence of the rule that the second rulebook adds. */
const ADDED: Readonly<Record<string, string>> = {
  fr: 'Sur un sujet sensible, certains voient un parti pris dans la démarche.',
  en: 'On a sensitive topic, some see a bias in the process.',
};

/** Publishes the second rulebook before the site is built, and words what it adds. */
const second: Plugin = {
  name: 'second-rulebook',
  enforce: 'pre',
  buildStart() {
    rmSync(rules, { recursive: true, force: true });
    mkdirSync(rules, { recursive: true });
    publishSecond(rules);
  },
  transform(code, id) {
    const [, language = ''] = /locales\/(\w+)\/effects\.json$/.exec(id) ?? [];
    return ADDED[language] && JSON.stringify({ ...JSON.parse(code), [CHANGES.effectAdded]: ADDED[language] });
  },
};

const isRulebook = (plugin: PluginOption) =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'boussole-rulebook';

/** The site as it is, but of the day when a second rulebook is published: in a folder of its own, never `dist`. */
export default {
  ...site,
  plugins: [second, ...(site.plugins ?? []).map((plugin) => (isRulebook(plugin) ? rulebook(rules) : plugin))],
  build: { ...site.build, outDir: join(folder, 'site'), emptyOutDir: true },
};
