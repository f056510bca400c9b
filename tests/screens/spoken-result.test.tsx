// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { virtual } from '@guidepup/virtual-screen-reader';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Playing } from '../../src/screens/result/play/playing.ts';
import { Result } from '../../src/screens/result/result.tsx';
import { allWorkedOut } from './all-worked-out.ts';
import { renderInFrench } from './in-french.tsx';

const none = vi.fn();
/** What may be played with, before anything is. */
const notPlaying = (own: Answers): Playing => ({
  own,
  changed: {},
  priority: null,
  off: [],
  before: null,
  from: null,
  triedOn: null,
  tryAnswers: none,
  tryWithout: none,
  change: none,
  favour: none,
  count: none,
  stop: none,
  keep: none,
});
const route = { href: './', follow: vi.fn() };

const LAST = 'heading, Les constats cités, level 2';

/** How much is listened to word by word: the verdict, the compass and the ranking. Then from heading to heading. */
const HEAD = 120;

/** What a screen reader says of a result, in order, from its top to its last part, which lists the findings. */
async function spoken(answers: Answers): Promise<readonly string[]> {
  const model = modelOf(rulebook);
  const { container } = await renderInFrench(
    <Result
      rulebook={rulebook}
      recommendation={recommend(rulebook, answers)}
      answers={answers}
      model={model}
      workedOut={allWorkedOut(model, answers)}
      playing={notPlaying(answers)}
      openCase={null}
      change={route}
      restart={route}
      method={route}
      rule={() => route}
      here="./#here"
    />,
  );
  await virtual.start({ container });
  for (let step = 0; step < HEAD; step++) await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== LAST) await virtual.perform(virtual.commands.moveToNextHeading);
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.map((phrase) => phrase.replaceAll(/[\u00a0\u202f]/g, ' '));
}

const headings = (log: readonly string[]) =>
  log.flatMap((phrase) => {
    const [, words = '', level = ''] = /^heading, (.*), level (\d)$/.exec(phrase) ?? [];
    return words ? [{ words, level: Number(level) }] : [];
  });

describe('spoken from top to bottom, a result', () => {
  let log: readonly string[];

  beforeAll(async () => {
    // jsdom says on the console that it does not know the styles of ::before, once an element.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    log = await spoken(rulebook.cases.find(({ id }) => id === 'cancer-contribution')?.answers ?? {});
    vi.restoreAllMocks();
  }, 300_000);

  it('says the verdict, its firmness, the compass, then the ranking with its figures', () => {
    const order = [
      /^heading, D’après l’atelier et vos réponses, .* présente le solde le plus favorable\., level 1$/,
      /^(Net|Serré|Indécis)$/,
      /^image, .*aiguille/i,
      /^table, Les quatre scénarios, du solde le plus favorable/,
      /^\d+ lectures? sur 20$/,
    ].map((said) => log.findIndex((phrase) => said.test(phrase)));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('says each part in the order of the product', () => {
    expect(headings(log).flatMap(({ words, level }) => (level === 2 ? [words] : []))).toEqual([
      'Le classement',
      'Ce classement est-il solide ?',
      'Points d’attention',
      'Scénario par scénario',
      'Les deux premiers, face à face',
      'Ce qui changerait le résultat',
      'Que faire maintenant',
      'Ce qui vaut pour tous les scénarios',
      'Et si…',
      'Les réponses derrière ce résultat',
      'Les constats cités',
    ]);
  });

  it('never skips a level of heading', () => {
    const levels = headings(log).map(({ level }) => level);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });

  it('says no drawing there but the compass, and that one in words', () => {
    const images = log.filter((phrase) => phrase.startsWith('image'));
    expect(images).toHaveLength(1);
    expect(images[0]).toMatch(/^image, L’aiguille .* Sur 20 lectures, arrivent en tête : Contributive, \d+ fois/);
  });
});
