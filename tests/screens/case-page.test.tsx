// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Case, ScenarioId } from '../../src/rulebook/shapes.ts';
import { agreementOf } from '../../src/screens/case/agreement.ts';
import { CasePage } from '../../src/screens/case/case-page.tsx';
import { Result } from '../../src/screens/result/result.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { allWorkedOut } from './all-worked-out.ts';
import './in-french.tsx';

const CASES = rulebook.cases.map((one) => [one.id, one] as const);
const route = { href: './#to', follow: vi.fn() };
const scenarioPage = (id: ScenarioId) => ({ href: `./#scenario-${id}`, follow: vi.fn() });
const workedOut = new Map(CASES.map(([id, { answers }]) => [id, allWorkedOut(modelOf(rulebook), answers)]));
const behind = (one: Case) => {
  const worked = workedOut.get(one.id);
  if (!worked) throw new Error(`Not worked out: ${one.id}`);
  return { rulebook, openCase: one, recommendation: recommend(rulebook, one.answers), workedOut: worked };
};

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const textsOf = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

async function wordsOf(language: Language) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  return words;
}

async function show(one: Case, language: Language = 'fr') {
  const words = await wordsOf(language);
  render(
    <I18nextProvider i18n={words}>
      <Result
        {...behind(one)}
        answers={one.answers}
        model={modelOf(rulebook)}
        change={{ href: './#review', follow: vi.fn() }}
        restart={route}
        method={route}
        rule={() => route}
        scenarioPage={scenarioPage}
        here="./#here"
      />
    </I18nextProvider>,
  );
  return words;
}

describe.each(['fr', 'en'] as const)('the page of a case, in %s', (language) => {
  it.each(CASES)('%s: is told, answered, and shown whole with its parts in their order', async (id, one) => {
    const { t } = await show(one, language);
    const title = screen.getByRole('heading', { level: 1 });
    expect(title).toHaveTextContent(t(`cases:${id}.name`));
    expect(title).toHaveTextContent(t(`case-page:about.${id}`));
    expect(screen.getByText((text) => plain(text) === plain(t(`case-page:setting.${id}`)))).toBeVisible();

    const [contents, ...others] = screen.getAllByRole('navigation', { name: t('result:result.contents') });
    if (!contents) throw new Error('No contents');
    expect(others).toEqual([]);
    const parts = textsOf(within(contents).getAllByRole('link'));
    const own = [t('case-page:answersTitle'), t('case-page:compassTitle'), t('case-page:tablesTitle')];
    expect(parts.slice(0, 3)).toEqual(own);
    const titles = textsOf(screen.getAllByRole('heading', { level: 2 }));
    expect(titles.filter((title) => parts.includes(title))).toEqual(parts);

    const answers = screen.getByRole('region', { name: t('case-page:answersTitle') });
    expect(within(answers).getAllByRole('term')).toHaveLength(rulebook.questions.length);
    const silent = rulebook.questions.filter((question) => !one.answers[question.id]);
    expect(within(answers).queryAllByText(t('case-page:unknown'))).toHaveLength(silent.length);
    expect(screen.getAllByText(t('questions:topic.short'), { selector: 'dt' })).toHaveLength(1);

    const tables = screen.getByRole('region', { name: t('case-page:tablesTitle') });
    const found = rulebook.findings.filter(({ source }) => source === id).map(({ ref }) => t(`findings:${ref}`));
    // A remark of ours may follow.
    const said = within(tables)
      .getAllByRole('listitem')
      .map(({ firstChild }) => firstChild?.textContent);
    expect(said.sort()).toEqual([...found].sort());
    for (const scenario of one.tried) {
      const table = within(tables).getByRole('region', { name: new RegExp(t(`scenarios:${scenario}.short`)) });
      expect(within(table).getByRole('link')).toHaveAttribute('href', `./#scenario-${scenario}`);
    }
  });
});

describe('the page of a case', () => {
  it('has the verdict as a part, under what the compass says today, and one link to start from it', async () => {
    const [, dunkerque] = CASES[1] ?? [];
    if (!dunkerque) throw new Error('No case');
    await show(dunkerque);
    expect(screen.getByRole('heading', { level: 2, name: 'Ce que dit la boussole aujourd’hui' })).toBeVisible();
    expect(
      screen.getByRole('heading', { level: 3, name: /^D’après l’atelier et les réponses de ce cas/ }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Partir de ce cas' })).toHaveAttribute('href', './#review');
  });

  it('says of each whether the compass goes the way of its two tables', async () => {
    const said = CASES.map(([id, { tried, answers }]) => {
      const findings = rulebook.findings.filter(({ source }) => source === id);
      return [id, agreementOf(tried, findings, recommend(rulebook, answers).ranking)];
    });
    expect(Object.fromEntries(said)).toEqual({
      lavelanet: { first: 'sovereign', second: 'participatory', counted: true, compass: 'reverse' },
      dunkerque: { first: 'sovereign', second: 'contributive', counted: true, compass: 'reverse' },
      'cancer-contribution': { first: 'contributive', second: 'oligarchic', counted: true, compass: 'same' },
      mutmutix: { first: 'oligarchic', second: 'participatory', counted: true, compass: 'reverse' },
    });
    const [, lavelanet] = CASES[0] ?? [];
    if (!lavelanet) throw new Error('No case');
    await show(lavelanet);
    expect(screen.getByText(/La boussole n’est pas d’accord avec ce compte/)).toBeVisible();
    expect(screen.getByText(/aucune table ne l’a éprouvée sur ce cas/)).toBeVisible();
  });

  it('says under a lever that it is a worry, and speaks of worries and red points where there are some alone', async () => {
    const worry = /c’est une inquiétude : la boussole le compte contre ce scénario/;
    const counted: Record<string, readonly number[]> = {};
    for (const [id, one] of CASES) {
      await show(one);
      const tables = within(screen.getByRole('region', { name: 'Ce que l’atelier a constaté ici' }));
      counted[id] = [worry, /« leviers » de ce cas sont en fait des inquiétudes/, /Et un point à lever d’abord/].map(
        (text) =>
          tables.queryAllByText((_, element) => element?.localName === 'p' && text.test(plain(element.textContent)))
            .length,
      );
      cleanup();
    }
    expect(counted).toEqual({
      lavelanet: [0, 0, 0],
      dunkerque: [0, 0, 0],
      'cancer-contribution': [0, 0, 1],
      mutmutix: [2, 1, 0],
    });
  });

  it('says what the compass says when the tables do not tell the two apart, and when the compass does not', () => {
    const [one] = CASES[0] ?? [];
    const findings = rulebook.findings.filter(({ source }) => source === one);
    const levers = findings.filter(({ side, scenario }) => side === 'lever' && scenario === 'sovereign').slice(0, 1);
    const ranking = recommend(rulebook, rulebook.cases[0]?.answers ?? {}).ranking;
    const pair = ['participatory', 'sovereign'] as const;
    const tied = ranking.map((standing) => ({ ...standing, rank: 1 }));
    expect(agreementOf(pair, [], ranking)).toMatchObject({ first: 'participatory', counted: false, compass: 'same' });
    expect(agreementOf(pair, levers, tied)).toMatchObject({ first: 'sovereign', counted: true, compass: 'tied' });
    expect(agreementOf(pair, [], tied)).toMatchObject({ counted: false, compass: 'tied' });
  });

  it.each(CASES)('of %s is whole without a script: situation, answers, verdict, ranking, tables', async (id, one) => {
    const words = await wordsOf('fr');
    const html = renderToStaticMarkup(
      <I18nextProvider i18n={words}>
        <CasePage {...behind(one)} inApp="./#case" startFrom={route} method={route} scenarioPage={scenarioPage} />
      </I18nextProvider>,
    );
    document.body.innerHTML = html;
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.t(`case-page:about.${id}`));
    expect(document.querySelectorAll('table[data-ranking] tbody tr')).toHaveLength(4);
    expect(
      document.querySelector('[data-firmness="undecided"], [data-firmness="close"], [data-firmness="clear"]'),
    ).not.toBeNull();
    for (const link of document.querySelectorAll('nav a'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    expect(html).not.toMatch(/\{\{|undefined/);
    document.body.innerHTML = '';
  });
});
