// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { describe, expect, it } from 'vitest';
import enResult from '../../locales/en/result.json';
import enScenarios from '../../locales/en/scenarios.json';
import frResult from '../../locales/fr/result.json';
import frScenarios from '../../locales/fr/scenarios.json';
import { RankingTable } from '../../src/charts/ranking-table.tsx';
import { recommend } from '../../src/engine/recommend.ts';
import { mainOf, spoken } from './spoken.tsx';

/** The places as each language says them. */
const SAID = {
  fr: { ...frResult, names: frScenarios, places: ['1er', '2e', '3e', '4e'] },
  en: { ...enResult, names: enScenarios, places: ['1st', '2nd', '3rd', '4th'] },
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

for (const language of ['fr', 'en'] as const) {
  const { ranking: words, names, places, alerts } = SAID[language];

  describe(`spoken from top to bottom, the ranking (${language})`, () => {
    it('says its name, its heads, then each scenario with its place and its figures, and no drawing', async () => {
      const lavelanet = rulebook.cases.find(({ id }) => id === 'lavelanet')?.answers ?? {};
      const { ranking } = recommend(rulebook, lavelanet);
      const said = mainOf(await spoken(<RankingTable ranking={ranking} readings={null} placed />, language));
      expect(said[0]).toMatch(new RegExp(`^table, ${plain(words.caption).slice(0, 20)}`));
      const starting = (role: string) =>
        said.flatMap((phrase) => (phrase.startsWith(`${role}, `) ? [phrase.slice(role.length + 2)] : []));
      expect(starting('columnheader')).toEqual(
        [words.scenario, words.chart, words.balance, words.range, words.first].map(plain),
      );
      expect(starting('rowheader').map((row) => row.replace(new RegExp(` ${plain(alerts.vigilance)}$`), ''))).toEqual(
        ranking.map(({ scenario }, at) => `${plain(names[scenario].short)} ${places[at]}`),
      );
      expect(starting('cell')).toHaveLength(ranking.length * 4);
      expect(starting('cell').slice(0, 4)).toEqual([
        expect.stringMatching(/3.*1/),
        '+2',
        expect.stringMatching(/−3½.*\+8/),
        plain(words.waiting),
      ]);
      expect(said.filter((phrase) => phrase.startsWith('image'))).toEqual([]);
    });
  });
}
