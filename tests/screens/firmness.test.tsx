// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RankingTable } from '../../src/charts/ranking-table.tsx';
import type { Answers } from '../../src/engine/answers.ts';
import { firmnessOf, measuresOf } from '../../src/engine/firmness/firmness.ts';
import { leadShares } from '../../src/engine/firmness/lead-shares.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { NOTHING_YET, type WorkedOut } from '../../src/engine/worked-out.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { HowFirm } from '../../src/screens/result/firmness/how-firm.tsx';
import { OtherReasons } from '../../src/screens/result/firmness/other-reasons.tsx';
import { HowToRead } from '../../src/screens/result/how-to-read.tsx';
import { type Playing, PlayingContext } from '../../src/screens/result/play/playing.ts';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import { Verdict } from '../../src/screens/result/verdict.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { FIRMNESS_EXAMPLES } from './firmness-examples.ts';
import { renderInFrench } from './in-french.tsx';

/** Rulebook 1 as published: what these answers give never changes. */
let rulebook: Rulebook;
let model: Model;
beforeAll(() => {
  const [first] = readPublished(RULES);
  if (!first) throw new Error('Rulebook 1 is published');
  rulebook = first.rulebook;
  model = modelOf(rulebook);
});

const measured = new Map<Answers, WorkedOut>();
function workedOutOf(answers: Answers): WorkedOut {
  const known = measured.get(answers);
  if (known) return known;
  const measures = measuresOf(model, answers);
  const all = { ...NOTHING_YET, measures, firmness: firmnessOf(model, answers, measures) };
  measured.set(answers, all);
  return all;
}

const caseOf = (id: string) => {
  const found = rulebook.cases.find((one) => one.id === id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

function verdictOf(answers: Answers, workedOut = workedOutOf(answers), openCase: string | null = null) {
  return (
    <SourcesProvider rulebook={rulebook} here="./#here">
      <Verdict
        recommendation={recommend(rulebook, answers)}
        workedOut={workedOut}
        openCase={openCase ? caseOf(openCase) : null}
        practice={[]}
      />
      <div data-others>
        <OtherReasons
          recommendation={recommend(rulebook, answers)}
          firmness={workedOut.firmness}
          readings={workedOut.measures?.readings ?? null}
          openCase={openCase ? caseOf(openCase) : null}
        />
      </div>
    </SourcesProvider>
  );
}

/** Under the verdict the gravest reason, and below the ranking the others. */
const saidOf = (container: HTMLElement) =>
  [
    screen.getByRole('status'),
    ...container.querySelectorAll('[data-others] p'),
    // Under the verdict too, and the last of what is said.
    ...container.querySelectorAll('[data-firmness] > p:not([class])'),
  ]
    .map((part) => part.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');

const howFirmOf = (answers: Answers, workedOut = workedOutOf(answers), asked = model) => (
  <SourcesProvider rulebook={rulebook} here="./#here">
    <HowFirm
      model={asked}
      answers={answers}
      recommendation={recommend(rulebook, answers)}
      workedOut={workedOut}
      openCase={null}
    />
  </SourcesProvider>
);

const rankingOf = (answers: Answers, { measures } = workedOutOf(answers)) => (
  <RankingTable
    ranking={recommend(rulebook, answers).ranking}
    readings={measures?.readings ?? null}
    placed={recommend(rulebook, answers).kind !== 'unanswered'}
  />
);

async function renderIn(language: Language, element: ReactElement) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  return render(<I18nextProvider i18n={words}>{element}</I18nextProvider>);
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const word = (container: HTMLElement) => container.querySelector<HTMLElement>('[data-firmness]')?.dataset['firmness'];
const filled = (row: HTMLElement) => row.querySelectorAll('svg rect[class*="full"]').length;
const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);

describe('the verdict', () => {
  it.each(Object.entries(FIRMNESS_EXAMPLES))(
    'says how firm it is: %s',
    async (_, { answers, word: expected, says, doubts }) => {
      expect(workedOutOf(answers).firmness?.doubts.map(({ kind }) => kind)).toEqual(doubts);
      const { container } = await renderInFrench(verdictOf(answers));
      expect(word(container)).toBe(expected);
      expect(plain(saidOf(container))).toBe(says);
    },
  );

  it.each(Object.entries(FIRMNESS_EXAMPLES))('says it in English too: %s', async (_, { answers, word: expected }) => {
    const { container } = await renderIn('en', verdictOf(answers));
    const said = saidOf(container);
    expect(word(container)).toBe(expected);
    expect(said).toMatch(
      { clear: /^Clear: [A-Z]/, close: /^Close: [A-Z0-9]/, undecided: /^Undecided: [A-Z0-9]/ }[expected],
    );
    expect(said).toMatch(/[.”]$/);
    // Neither a key without words nor a place without its word.
    expect(said).not.toMatch(/[{}]|\bwhy\.|\b[a-z]+:[a-z]|undefined/);
  });

  it('has an example of each word and of each doubt', () => {
    const examples = Object.values(FIRMNESS_EXAMPLES);
    expect([...new Set(examples.map((one) => one.word))].sort()).toEqual(['clear', 'close', 'undecided']);
    expect([...new Set(examples.flatMap(({ doubts }) => doubts))].sort()).toEqual([
      'never-tried',
      'possible-winners',
      'share',
      'single-finding',
      'tied',
    ]);
  });

  it('says once of a leader that it was never tried, and of this case on the page of a case', async () => {
    const lavelanet = caseOf('lavelanet');
    const onCase = await renderInFrench(verdictOf(lavelanet.answers, workedOutOf(lavelanet.answers), 'lavelanet'));
    expect(saidOf(onCase.container)).toMatch(/n’a pas essayé la démocratie oligarchique sur ce cas/);
    expect(screen.getAllByText(/n’a pas essayé/)).toHaveLength(1);
    cleanup();
    const { container } = await renderInFrench(verdictOf(lavelanet.answers));
    expect(saidOf(container)).toMatch(/sur Lavelanet, son cas pour ce type d’organisme/);
  });

  it('names the case that was not tried when what is played with makes it another than the open one', async () => {
    // As from the page of Mutmutix, once everything was changed there.
    const { answers } = FIRMNESS_EXAMPLES['never tried, and nothing else'] ?? { answers: {} };
    const { container } = await renderInFrench(verdictOf(answers, workedOutOf(answers), 'mutmutix'));
    expect(saidOf(container)).toMatch(/sur Dunkerque, son cas pour ce type d’organisme/);
  });

  it('says one reason under the verdict, so that nothing below it moves when it comes', async () => {
    const { answers } = FIRMNESS_EXAMPLES['every doubt at once'] ?? { answers: {} };
    const { container } = await renderInFrench(verdictOf(answers));
    const said = screen.getByRole('status').textContent ?? '';
    expect(said.match(/\.(?=\s|$)/g)).toHaveLength(1);
    expect(container.querySelectorAll('[data-others] p')).toHaveLength(1);
  });

  it('says of a leader that it was never tried under the verdict, at once: nothing has to be worked out for that', async () => {
    const { answers } = FIRMNESS_EXAMPLES['every doubt at once'] ?? { answers: {} };
    for (const workedOut of [NOTHING_YET, workedOutOf(answers)]) {
      const { container } = await renderInFrench(verdictOf(answers, workedOut));
      expect(container.querySelector('[data-firmness], div')?.textContent).toMatch(/n’a pas essayé/);
      expect(container.querySelector('[data-others]')?.textContent).not.toMatch(/n’a pas essayé/);
      cleanup();
    }
  });

  it('links the one finding that all hangs on to its source', async () => {
    const { answers } = FIRMNESS_EXAMPLES['hanging on one finding'] ?? { answers: {} };
    const [pivot] = workedOutOf(answers).measures?.pivotal ?? [];
    const { container } = await renderInFrench(verdictOf(answers));
    const links = [...container.querySelectorAll<HTMLElement>('[data-finding]')];
    expect(links.map(({ dataset }) => dataset['finding'])).toEqual([pivot?.finding]);
  });

  it('without an answer is undecided at once, with no word and nothing to wait for', async () => {
    for (const workedOut of [NOTHING_YET, workedOutOf({})]) {
      const { container } = await renderInFrench(verdictOf({}, workedOut));
      expect(word(container)).toBe('undecided');
      expect(container).not.toHaveTextContent(/Indécis|Calcul de la solidité|lectures/);
      cleanup();
    }
  });

  it('while it is worked out has no word yet, says so, and announces only what comes out', async () => {
    const { answers } = caseOf('dunkerque');
    const { container, show } = await renderInFrench(verdictOf(answers, NOTHING_YET));
    expect(word(container)).toBeUndefined();
    expect(screen.getByText('Calcul de la solidité…')).toBeVisible();
    const announced = screen.getByRole('status');
    expect(announced).toBeEmptyDOMElement();
    show(verdictOf(answers));
    expect(screen.getByRole('status')).toBe(announced);
    expect(announced).toHaveTextContent(/^Indécis/);
    expect(screen.queryByText('Calcul de la solidité…')).toBeNull();
  });
});

describe('the readings', () => {
  it.each(['clear, every answer known', 'close by the readings alone', 'under half of the readings'])(
    'are the same in the sentence, in the squares, in both tables and in the engine: %s',
    async (name) => {
      const { answers } = FIRMNESS_EXAMPLES[name] ?? { answers: {} };
      const readings = workedOutOf(answers).measures?.readings ?? [];
      const { container } = await renderInFrench(
        <>
          {verdictOf(answers)}
          {rankingOf(answers)}
          {howFirmOf(answers)}
        </>,
      );
      const [ranking, ranks] = screen.getAllByRole('table');
      if (!ranking || !ranks) throw new Error('No tables');
      const said = saidOf(container);
      expect(said).toContain(rowsOf(ranking)[0]?.lastElementChild?.textContent?.replace('En tête ', '') ?? 'nothing');
      for (const [index, row] of rowsOf(ranking).entries()) {
        const own = readings.find(({ scenario }) => scenario === row.dataset['scenario']);
        expect(filled(row)).toBe(own?.outOfTwenty);
        expect(row.querySelectorAll('td:last-child svg rect')).toHaveLength(20);
        expect(within(row).getByText(new RegExp(`^${own?.outOfTwenty} lectures? sur 20$`))).toBeVisible();
        const counts = within(rowsOf(ranks)[index] as HTMLElement)
          .getAllByRole('cell')
          // After the name of its column, for where the head of the table is not shown.
          .map(({ lastChild }) => Number(lastChild?.textContent));
        expect(counts[0]).toBe(own?.outOfTwenty);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
        for (const [at, count] of counts.entries())
          expect(Math.abs(count - 20 * (own?.ranks[at] ?? 0)), `${at}`).toBeLessThan(2);
      }
    },
  );

  it('keep their places while they are worked out', async () => {
    const { answers } = caseOf('dunkerque');
    await renderInFrench(
      <>
        {rankingOf(answers, NOTHING_YET)}
        {howFirmOf(answers, NOTHING_YET)}
      </>,
    );
    const [ranking, ranks] = screen.getAllByRole('table');
    if (!ranking || !ranks) throw new Error('No tables');
    expect(within(ranking).getByRole('columnheader', { name: 'En tête' })).toBeVisible();
    for (const row of rowsOf(ranking)) {
      expect(row).toHaveTextContent('en calcul…');
      expect(filled(row)).toBe(0);
    }
    expect(within(ranks).getAllByRole('cell')).toHaveLength(16);
  });

  it('are not counted without an answer, in which no place is given', async () => {
    const method = { href: './', follow: vi.fn() };
    await renderInFrench(
      <>
        {rankingOf({})}
        {howFirmOf({})}
        <HowToRead method={method} placed={false} />
      </>,
    );
    expect(screen.queryByRole('columnheader', { name: 'En tête' })).toBeNull();
    expect(document.body).not.toHaveTextContent(/lectures? /);
  });

  it('are explained beside the table that counts them', async () => {
    await renderInFrench(<HowToRead method={{ href: './', follow: vi.fn() }} />);
    expect(
      screen.getByText(/^« En tête » compte les lectures.*Une lecture est une façon plausible/),
    ).toBeInTheDocument();
  });
});

describe('the section on how firm it is', () => {
  it('says what a reading is, how many are drawn, and what makes them vary', async () => {
    await renderInFrench(howFirmOf(caseOf('dunkerque').answers));
    const section = screen.getByRole('region', { name: /Ce classement est-il solide/ });
    expect(section).toHaveTextContent(
      /Une lecture, c’est une façon plausible.*10\s000.*un lien donne toujours le même résultat/,
    );
    const varies = within(section)
      .getByText(/Ce qui change d’une lecture/)
      .closest('details');
    expect(varies?.querySelectorAll('li')).toHaveLength(4);
    expect(varies).toHaveTextContent(/au moins 15 sur 100/);
    expect(section).not.toHaveTextContent(/chance|probabilité|%/);
  });

  it.each(['dunkerque', 'lavelanet', 'mutmutix', 'cancer-contribution'])(
    'says of %s who leads when only the weight of the actors changes, by the exact shares',
    async (id) => {
      const { answers } = caseOf(id);
      await renderInFrench(howFirmOf(answers));
      const leads = leadShares(model, answers).filter(({ share }) => share > 0);
      const said = screen.getByText(/au moins 15 sur 100 chacun/).textContent ?? '';
      expect(said).toMatch(leads.length === 1 ? /^Quel que soit le poids/ : /^Selon le poids/);
      const often = [...said.matchAll(/\((\d+|presque toujours|rarement)(?: fois sur 20)?\)/g)].map(
        ([, count]) => count,
      );
      expect(often).toHaveLength(leads.length === 1 ? 0 : leads.length);
      for (const [at, { share }] of [...leads].sort((a, b) => b.share - a.share).entries()) {
        const count = often[at];
        if (count === undefined) expect(share).toBe(1);
        else if (count === 'presque toujours') expect(share).toBeGreaterThan(0.95);
        else if (count === 'rarement') expect(share).toBeLessThan(0.05);
        else expect(Math.abs(Number(count) - 20 * share)).toBeLessThan(1);
      }
    },
  );

  it('says that weights are a political choice, whichever they are', async () => {
    const { answers } = caseOf('dunkerque');
    await renderInFrench(howFirmOf(answers));
    expect(screen.getByText(/leur donne le même poids.*choix politique/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Donner un autre poids aux acteurs' })).toBeNull();
    cleanup();
    await renderInFrench(howFirmOf(answers, workedOutOf(answers), modelOf(rulebook, 'participant')));
    expect(screen.getByText(/Vous favorisez l’un d’eux.*choix politique/)).toBeVisible();
  });

  it('leads to where they can be changed, when they can', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    const { answers } = caseOf('dunkerque');
    const playing: Playing = {
      own: answers,
      changed: {},
      priority: 'participant',
      off: [],
      before: null,
      from: null,
      triedOn: null,
      tryAnswers: vi.fn(),
      tryWithout: vi.fn(),
      change: vi.fn(),
      favour: vi.fn(),
      count: vi.fn(),
      stop: vi.fn(),
      keep: vi.fn(),
    };
    await renderInFrench(
      <PlayingContext.Provider value={playing}>
        {howFirmOf(answers)}
        <HowToRead method={{ href: './', follow: vi.fn() }} />
        <h2 id="play-panel-title">Et si…</h2>
      </PlayingContext.Provider>,
    );
    expect(screen.getByText(/Vous favorisez un acteur/)).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Donner un autre poids aux acteurs' }));
    expect(screen.getByRole('heading', { name: 'Et si…' })).toHaveFocus();
  });

  it('shows a drawing beside its table when it has one', async () => {
    const { answers } = caseOf('dunkerque');
    await renderInFrench(
      <SourcesProvider rulebook={rulebook} here="./#here">
        <HowFirm
          model={model}
          answers={answers}
          recommendation={recommend(rulebook, answers)}
          workedOut={workedOutOf(answers)}
          openCase={null}
          chart={<p>drawing</p>}
        />
      </SourcesProvider>,
    );
    expect(screen.getByText('drawing').previousElementSibling?.tagName).toBe('TABLE');
  });
});
