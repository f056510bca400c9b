// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Route } from '../../src/components/route.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { type RulesChange, rulesChange } from '../../src/engine/rules-change/rules-change.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Dated } from '../../src/screens/result/dated/dated.ts';
import { DatedBanner } from '../../src/screens/result/dated/dated-banner.tsx';
import { Outcome } from '../../src/screens/result/dated/outcome.tsx';
import { WhatChanged } from '../../src/screens/result/dated/what-changed.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { GOLDEN } from '../link/golden.ts';
import { asAskedIn } from './as-asked-in.ts';
import { CHANGES } from './publish-second.ts';
import { twoRulebooks } from './two-rulebooks.ts';

afterEach(cleanup);

const root = twoRulebooks();
const [first] = readPublished(root);
if (!first) throw new Error('Rulebook 1');
const second = loadRulebook(root);
const ADDED = 'The sentence of the rule added.';

/** The banner, once the comparison is there. */
const compared = (dated: Dated, change: RulesChange, recalculate: Route) => (
  <DatedBanner dated={dated} outcome={<Outcome change={change} />} recalculate={recalculate}>
    <WhatChanged dated={dated} change={change} />
  </DatedBanner>
);

type Shown = { readonly today?: Rulebook; readonly language?: Language };

async function show(answers: Answers, { today = second, language = 'fr' }: Shown = {}) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  words.addResource(language, 'effects', CHANGES.effectAdded, ADDED, { keySeparator: '/' });
  const now = asAskedIn(today, answers);
  const change = rulesChange(
    { rulebook: first?.rulebook ?? today, answers, recommendation: recommend(first?.rulebook ?? today, answers) },
    { rulebook: today, answers: now, recommendation: recommend(today, now) },
  );
  const dropped = Object.keys(answers).filter(
    (id) => answers[id] !== 'unknown' && (now[id] ?? 'unknown') === 'unknown',
  );
  const follow = vi.fn();
  render(
    <I18nextProvider i18n={words}>
      {compared({ rulebook: first?.rulebook ?? today, date: first?.date ?? '', today, dropped }, change, {
        href: '?r#today',
        follow,
      })}
    </I18nextProvider>,
  );
  return { change, follow };
}
const golden = (name: string): Answers => GOLDEN[name]?.answers ?? {};
const text = () => (screen.queryByRole('region')?.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const CANCER = golden('the case cancer-contribution');

describe('above a result that older rules made', () => {
  it('says which rules, their day, what today’s give, and the rule that explains it', async () => {
    const { follow } = await show(CANCER);
    const banner = screen.getByRole('region', { name: 'Un résultat fait avec d’autres règles' });
    expect(text()).toContain(
      'Ce résultat a été fait avec les règles n° 1, publiées le 23 novembre 2026. Depuis, elles ont changé.',
    );
    expect(text()).toMatch(
      /la première place change\. En tête : la démocratie participative 2\.0\. Auparavant : .*contributive/i,
    );
    expect(text()).toContain('Un seul changement suffit à l’expliquer.');
    const [why] = within(banner).getAllByRole('list');
    expect(why?.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^Des données sensibles sur une grande plateforme.*Contributive : désormais un point à lever d’abord/,
    );
    const link = screen.getByRole('link', { name: 'Recalculer avec les règles actuelles' });
    expect(link).toHaveAttribute('href', '?r#today');
    await userEvent.click(link);
    expect(follow).toHaveBeenCalledOnce();
  });

  it('gives each rule its sentence, what it moves, and its findings with where they were said', async () => {
    const { change } = await show(CANCER);
    const rule = change.rules.find(({ effect }) => effect === CHANGES.effectAdded);
    expect(rule?.moves).toEqual([{ scenario: 'contributive', points: -0.5 }]);
    const item = screen.getByText(ADDED).closest('li');
    expect(item?.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(
      /Règle ajoutée Contributive, usage.*soldes actuels : Contributive −½/i,
    );
    expect(item?.textContent).toMatch(/frein/i);
  });

  it('says a rule that hangs on an open answer as one, and not as a fact', async () => {
    const { change } = await show(CANCER);
    const open = change.rules.filter(({ strength }) => strength.every((one) => one === 0));
    expect(open.length).toBeGreaterThan(0);
    expect(text().match(/Elle dépend d’une réponse encore ouverte/g)).toHaveLength(open.length);
  });

  it('says the questions that are gone, and the answers that no longer exist', async () => {
    await show({ ...CANCER, qualities: ['pace'] });
    expect(text()).toMatch(/Question qui n’est plus posée, dont la réponse ne compte plus : /);
    expect(text()).toMatch(/La réponse donnée n’existe plus, et compte comme « Je ne sais pas »/);
  });

  it('says the questions added, and how they count', async () => {
    const more = { ...first.rulebook, version: 2, questions: [...first.rulebook.questions] };
    const [asked] = more.questions;
    const older = { ...more, version: 1, questions: more.questions.slice(1) };
    const words = createWords();
    await loadWords(words, 'fr', 'explanations');
    const answers = { ...CANCER, owner: 'unknown' as const };
    const { owner: _, ...before } = answers;
    const change = rulesChange(
      { rulebook: older, answers: before, recommendation: recommend(older, before) },
      { rulebook: more, answers: before, recommendation: recommend(more, before) },
    );
    render(
      <I18nextProvider i18n={words}>
        {compared({ rulebook: older, date: '2026-11-23', today: more, dropped: [] }, change, {
          href: '#',
          follow: () => undefined,
        })}
      </I18nextProvider>,
    );
    expect(asked?.id).toBe('owner');
    expect(text()).toMatch(/Question ajoutée depuis, comptée « Je ne sais pas » : /);
  });

  it('says so when nothing changes for these answers', async () => {
    const today = { ...first.rulebook, version: 2 };
    await show(CANCER, { today });
    expect(text()).toContain('Pour ces réponses, rien ne change : ni les places, ni les raisons.');
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getByRole('link', { name: /Recalculer/ })).toBeVisible();
  });

  it('says so when today’s rules are in preparation, and is not there at all under the same rules', async () => {
    await show(CANCER, { today: { ...second, version: 0 } });
    expect(text()).toContain('Depuis, d’autres règles sont en préparation');
    expect(screen.getByRole('link', { name: 'Recalculer avec les règles en préparation' })).toBeVisible();
    cleanup();
    await show(CANCER, { today: first.rulebook });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('speaks English, dates included', async () => {
    await show(CANCER, { language: 'en' });
    expect(screen.getByRole('region', { name: 'A result made with other rules' })).toBeVisible();
    expect(text()).toMatch(/made with rules no\. 1, published on 23 November 2026\. They have changed since\./);
    expect(text()).toMatch(/First: Participatory/i);
    expect(screen.getByRole('link', { name: 'Recalculate with today’s rules' })).toBeVisible();
  });

  it('has words for every answer that a link out there holds', async () => {
    for (const language of ['fr', 'en'] as const)
      for (const { answers } of Object.values(GOLDEN)) {
        await show(answers, { language });
        expect(text()).not.toMatch(/\b(outcome|rule|back|alert|levels|questions)\.[a-z]|\{\{|returned an object/);
        cleanup();
      }
  });
});
