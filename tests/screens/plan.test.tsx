// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import scenarios from '../../locales/fr/scenarios.json';
import { openForPrint } from '../../src/app/open-for-print.ts';
import { type ActionPlan, actionPlan } from '../../src/engine/action-plan.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { helpFromOthers } from '../../src/engine/help-from-others.ts';
import { modelPlayed, recommend } from '../../src/engine/recommend.ts';
import type { Standing } from '../../src/engine/standing.ts';
import type { CaseId, ScenarioId } from '../../src/rulebook/shapes.ts';
import { findingsInPlans } from '../../src/screens/result/plan/findings-in-plans.ts';
import { WhatToDo } from '../../src/screens/result/plan/what-to-do.tsx';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import { createWords, loadWords, speak } from '../../src/words/words.ts';

afterEach(cleanup);

const LANGUAGES = ['fr', 'en'] as const;
const NAMES = {
  fr: {
    plan: 'Que faire maintenant',
    others: 'Ce que les autres scénarios apporteraient',
    left: 'Ce qui reste sans solution',
  },
  en: {
    plan: 'What to do now',
    others: 'What the other scenarios would bring',
    left: 'What is left without a solution',
  },
} as const;
type Language = (typeof LANGUAGES)[number];

const answersOf = (id: CaseId): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};

/** The section alone, on some answers, and the words it speaks with. */
async function show(answers: Answers, language: Language = 'fr', off: readonly string[] = [], rules = rulebook) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  const section = (given: Answers) => (
    <I18nextProvider i18n={words}>
      <SourcesProvider rulebook={rulebook} here="./">
        <WhatToDo
          rulebook={modelPlayed(rules, { off }).rulebook}
          answers={given}
          recommendation={recommend(rules, given, { off })}
        />
      </SourcesProvider>
    </I18nextProvider>
  );
  const view = render(section(answers));
  return {
    say: (key: string) => words.t(key as 'product.name'),
    play: (given: Answers) => view.rerender(section(given)),
  };
}

const section = (language: Language = 'fr') => screen.getByRole('region', { name: NAMES[language].plan });
const pick = (scenario: ScenarioId) =>
  fireEvent.click(within(section()).getByRole('radio', { name: new RegExp(scenarios[scenario].short) }));
const boxes = () => within(section()).queryAllByRole<HTMLInputElement>('checkbox');
/** As the matchers read a text: its spaces alike. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const citedIn = (part: Element) =>
  [...part.querySelectorAll('[data-finding]')].map((one) => one.getAttribute('data-finding'));
const standingsOf = (id: CaseId): readonly Standing[] => recommend(rulebook, answersOf(id)).ranking;
const actionsIn = (plan: ActionPlan) => plan.actors.flatMap(({ actions }) => actions);
/** The list under a heading, as said. */
const underHeading = (name: string) => within(section()).queryByRole('heading', { name })?.parentElement ?? null;

const everyPlan = rulebook.cases.flatMap(({ id }) =>
  rulebook.scenarios.flatMap((scenario) => LANGUAGES.map((language) => ({ id, scenario: scenario.id, language }))),
);

describe.each(everyPlan)('the plan of $id for $scenario, in $language', ({ id, scenario, language }) => {
  const standing = standingsOf(id).find((one) => one.scenario === scenario);
  if (!standing) throw new Error(`No standing for ${scenario}`);
  const plan = actionPlan(rulebook, answersOf(id), standing);
  const opened = async () => {
    const { say } = await show(answersOf(id), language);
    const radio = within(section(language)).getByRole('radio', {
      name: new RegExp(say(`scenarios:${scenario}.short`)),
    });
    fireEvent.click(radio);
    const sentence = (one: { readonly id: string; readonly kind: string }) =>
      one.kind === 'brake' ? say(`effects:${one.id}`) : say(`alerts:${one.id}.title`);
    return { say, sentence };
  };

  it('is made of its actions alone, each with its findings and all that it answers', async () => {
    const { say, sentence } = await opened();
    const lines = [...section(language).querySelectorAll('[data-action]')];
    const actions = actionsIn(plan);
    expect(lines.map((line) => line.getAttribute('data-action'))).toEqual(actions.map((one) => one.id));
    for (const [place, action] of actions.entries()) {
      const line = lines[place];
      if (!line) throw new Error(`No line for ${action.id}`);
      expect(
        within(line as HTMLElement).getByRole('checkbox', { name: say(`actions:${action.id}`) }),
      ).not.toBeChecked();
      expect(citedIn(line)).toEqual([...action.findings, ...action.answers.flatMap(({ findings }) => findings)]);
      for (const obstacle of action.answers) expect(line).toHaveTextContent(plain(sentence(obstacle)));
    }
  });

  it('says what no action answers, and nothing else, without an answer', async () => {
    const { say, sentence } = await opened();
    const answered = new Set(actionsIn(plan).flatMap(({ answers }) => answers.map((one) => one.id)));
    const vigilance = standing.alerts.filter(({ level, certainty }) => level === 'vigilance' && certainty === 'raised');
    const brakes = standing.reasons.flatMap((one) => one.brakes.map(({ effect }) => effect));
    const expected = [
      ...vigilance.filter((one) => !answered.has(one.id)).map((one) => say(`alerts:${one.id}.title`)),
      ...brakes.filter((one) => !answered.has(one)).map((one) => say(`effects:${one}`)),
    ];
    const heading = within(section(language)).queryByRole('heading', { name: NAMES[language].left });
    const said = heading ? within(heading.parentElement as HTMLElement).getAllByRole('listitem') : [];
    expect(said).toHaveLength(expected.length);
    for (const one of expected) expect(said.some((item) => item.textContent?.includes(one))).toBe(true);
    for (const red of plan.unanswered.filter(({ kind }) => kind === 'red')) {
      const first = within(section(language)).getByRole('heading', { name: new RegExp(sentence(red)) });
      expect(first.parentElement).toHaveTextContent(plain(say(`alerts:${red.id}.text`)));
      expect(first.compareDocumentPosition(boxOrEnd(language))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('shows beside it where each of the others helps', async () => {
    const { say } = await opened();
    const title = within(section(language)).getByRole('heading', { name: NAMES[language].others });
    const others = title.parentElement as HTMLElement;
    const help = helpFromOthers(rulebook, answersOf(id), standingsOf(id), scenario);
    const rules = help.flatMap(({ heldBack, helped }) => [
      ...heldBack.brakes,
      ...helped.flatMap(({ levers }) => levers),
    ]);
    expect(citedIn(others)).toEqual(rules.flatMap(({ findings }) => findings));
    for (const { effect } of rules) expect(others).toHaveTextContent(plain(say(`effects:${effect}`)));
    for (const { scenario: helper } of help.flatMap(({ helped }) => helped)) {
      expect(others).toHaveTextContent(plain(say(`scenarios:${helper}.name`)));
    }
  });
});

const boxOrEnd = (language: Language): Element =>
  section(language).querySelector('input[type=checkbox]') ??
  within(section(language)).getByRole('heading', { name: NAMES[language].others });

describe('what to do', () => {
  it('is shown first for the scenario that leads', async () => {
    await show(answersOf('dunkerque'));
    expect(within(section()).getByRole('radio', { checked: true })).toHaveAccessibleName(/Contributive 1er/);
    expect(section()).toHaveTextContent('Un plan d’action pour la démocratie contributive');
  });

  it('changes with the scenario picked, and keeps each one’s ticks', async () => {
    const address = window.location.href;
    await show(answersOf('lavelanet'));
    pick('contributive');
    const names = boxes().map((box) => box.labels?.[0]?.textContent);
    fireEvent.click(boxes()[1] as HTMLElement);
    pick('sovereign');
    expect(boxes().map((box) => box.labels?.[0]?.textContent)).not.toEqual(names);
    expect(boxes().some((box) => box.checked)).toBe(false);
    pick('contributive');
    expect(boxes().map((box) => box.checked)).toEqual(names.map((_, place) => place === 1));
    fireEvent.click(boxes()[1] as HTMLElement);
    expect(boxes().some((box) => box.checked)).toBe(false);
    expect(section()).toHaveTextContent('Les cases cochées ne sont pas enregistrées');
    expect(window.location.href).toBe(address);
    expect(window.localStorage).toHaveLength(0);
  });

  it('follows the leader until a scenario is picked, and then keeps to it', async () => {
    const { play } = await show(answersOf('dunkerque'));
    play(answersOf('mutmutix'));
    expect(within(section()).getByRole('radio', { checked: true })).toHaveAccessibleName(/^Participative/);
    pick('oligarchic');
    play(answersOf('lavelanet'));
    play(answersOf('dunkerque'));
    expect(within(section()).getByRole('radio', { checked: true })).toHaveAccessibleName(/Oligarchique/);
  });

  it('is all within reach of the keyboard: one group of radios, a box a line, and what is folded', async () => {
    await show(answersOf('lavelanet'));
    pick('sovereign');
    const group = within(section()).getByRole('group', { name: /Pour quel scénario/ });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(rulebook.scenarios.length);
    expect(new Set(radios.map((one) => one.name)).size).toBe(1);
    for (const control of [...radios, ...boxes()]) expect(control.tabIndex).toBe(0);
    for (const fold of section().querySelectorAll('details')) expect(fold.firstElementChild?.tagName).toBe('SUMMARY');
  });

  it('folds what an action answers besides the gravest, and what is to be read after', async () => {
    await show(answersOf('lavelanet'));
    pick('sovereign');
    const first = section().querySelector<HTMLElement>('[data-action]');
    expect(first?.querySelectorAll('details li')).toHaveLength(3);
    expect(within(first as HTMLElement).getByText('Répond aussi à 3 autres points')).toBeInTheDocument();
    expect(screen.getByText('Voir 2 autres points')).toBeInTheDocument();
  });

  it('prints the plan picked, its boxes as they are and its folds open', async () => {
    await show(answersOf('lavelanet'));
    pick('sovereign');
    fireEvent.click(boxes()[0] as HTMLElement);
    const stop = openForPrint(window);
    fireEvent(window, new Event('beforeprint'));
    const folds = [...section().querySelectorAll('details')];
    expect(folds.length).toBeGreaterThan(0);
    expect(folds.every((fold) => fold.open)).toBe(true);
    expect(boxes().map((box) => box.checked)).toEqual(boxes().map((_, place) => place === 0));
    expect(within(section()).getByRole('heading', { name: /la démocratie de la souveraineté/ })).toBeInTheDocument();
    fireEvent(window, new Event('afterprint'));
    expect(folds.some((fold) => fold.open)).toBe(false);
    stop();
  });

  it('ticks an action that two scenarios share in one of them only', async () => {
    const actions = rulebook.actions.map((action) =>
      action.id === 'draw-staff-into-participation'
        ? {
            ...action,
            scenarios: ['sovereign' as const, 'contributive' as const],
            answers: [...action.answers, 'nobody-to-set-citizens-in-motion'],
          }
        : action,
    );
    await show(answersOf('lavelanet'), 'fr', [], { ...rulebook, actions });
    const shared = () => within(section()).getByRole('checkbox', { name: /^Associez toutes vos équipes/ });
    pick('sovereign');
    fireEvent.click(shared());
    expect(shared()).toBeChecked();
    pick('contributive');
    expect(shared()).not.toBeChecked();
  });

  it('keeps to what is certain, and says how many answers are open', async () => {
    await show(answersOf('dunkerque'));
    expect(section()).toHaveTextContent('3 réponses encore ouvertes peuvent ajouter des freins');
    cleanup();
    await show({ ...answersOf('dunkerque'), qualities: ['debate'], sponsorship: ['driving'], inclusion: ['few'] });
    expect(section()).not.toHaveTextContent('ouvertes');
  });

  it('invents nothing where no brake is certain, or where no finding answers one', async () => {
    await show({ owner: ['association'] });
    expect(section()).toHaveTextContent('Aucun frein n’est certain pour la démocratie');
    expect(boxes()).toEqual([]);
    cleanup();
    // The only brake of the contributive scenario here is one that no action answers.
    await show({ objectives: ['co-construction'] });
    pick('contributive');
    expect(section()).toHaveTextContent(
      'L’atelier ne propose aucune action pour ce qui freine ici la démocratie contributive.',
    );
    expect(underHeading(NAMES.fr.left)?.querySelectorAll('li')).toHaveLength(1);
    expect(underHeading(NAMES.fr.left)).toHaveTextContent('L’atelier n’a proposé aucune action pour ce point');
  });

  it('plans nothing, and offers no choice, where nothing is answered', async () => {
    await show({});
    expect(section()).toHaveTextContent('Sans réponse, aucun frein n’est certain');
    expect(within(section()).queryAllByRole('radio')).toEqual([]);
  });

  it('loses an action with its last finding, when the reader switches it off', async () => {
    await show(answersOf('dunkerque'));
    expect(section().querySelectorAll('[data-action]')).toHaveLength(2);
    cleanup();
    await show(answersOf('dunkerque'), 'fr', ['dunkerque/contributive/provider/lever/1']);
    expect([...section().querySelectorAll('[data-action]')].map((one) => one.getAttribute('data-action'))).toEqual([
      'reuse-features-built-elsewhere',
    ]);
  });
});

it.each(rulebook.cases)(
  'the findings of the plans of $id are all listed, for the sources of the page',
  async ({ id }) => {
    const answers = answersOf(id);
    const recommendation = recommend(rulebook, answers);
    const listed = new Set(findingsInPlans(rulebook, answers, recommendation));
    const reasons = recommendation.ranking.flatMap((one) =>
      one.reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes]),
    );
    const said = new Set(reasons.flatMap(({ findings }) => findings));
    await show(answers);
    const cited = recommendation.ranking.flatMap(({ scenario }) => {
      pick(scenario);
      return citedIn(section());
    });
    for (const ref of cited) expect(listed.has(ref ?? '') || said.has(ref ?? '')).toBe(true);
    for (const ref of listed) expect(cited).toContain(ref);
  },
);
