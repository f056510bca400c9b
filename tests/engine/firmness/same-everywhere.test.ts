import { describe, expect, it } from 'vitest';
import { firmnessOf, measuresOf } from '../../../src/engine/firmness/firmness.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { RULES } from '../../../src/rulebook/load.ts';
import { readPublished } from '../../../src/rulebook/published.ts';
import type { ActorId } from '../../../src/rulebook/shapes.ts';

/**
 * What links made with rulebook 1 say for ever, on every machine: additions, multiplications, one division by 2³² a draw, and
 * no logarithm. A change of these figures changes what links say: it belongs in the changelog, with its reason.
 */
const PINNED: readonly (readonly [
  openCase: string,
  priority: ActorId | null,
  first: readonly number[],
  outOfTwenty: readonly number[],
  word: string,
  doubts: readonly string[],
])[] = [
  ['lavelanet', null, [0.2252, 0.0435, 0.0461, 0.6852], [4, 1, 1, 14], 'undecided', ['possible-winners']],
  ['dunkerque', null, [0.1407, 0.1081, 0.7309, 0.0203], [3, 2, 15, 0], 'undecided', ['possible-winners']],
  ['dunkerque', 'participant', [0.0781, 0.0484, 0.8601, 0.0134], [2, 1, 17, 0], 'close', ['share', 'possible-winners']],
  ['cancer-contribution', null, [0.1483, 0.0153, 0.8364, 0], [3, 0, 17, 0], 'close', ['share', 'possible-winners']],
  ['cancer-contribution', 'participant', [0.0639, 0.0058, 0.9303, 0], [1, 0, 19, 0], 'close', ['possible-winners']],
  ['mutmutix', null, [0.5232, 0.1548, 0.1738, 0.1482], [10, 3, 4, 3], 'undecided', ['possible-winners']],
  [
    'mutmutix',
    'commissioner',
    [0.4977, 0.2311, 0.0883, 0.1829],
    [10, 4, 2, 4],
    'undecided',
    ['share', 'possible-winners'],
  ],
];

describe('the four cases under rulebook 1', () => {
  const published = readPublished(RULES).find(({ number }) => number === 1)?.rulebook;

  it.each(PINNED)(
    '%s, priority %s: the same readings to the last digit, the same word',
    (id, priority, ...expected) => {
      const answers = published?.cases.find((one) => one.id === id)?.answers;
      if (!published || !answers) throw new Error(`Rulebook 1 has no case ${id}`);
      const model = modelOf(published, priority);
      const measures = measuresOf(model, answers);
      const { word, doubts } = firmnessOf(model, answers, measures);
      expect([
        measures.readings.map(({ first }) => first),
        measures.readings.map(({ outOfTwenty }) => outOfTwenty),
        word,
        doubts.map(({ kind }) => kind),
      ]).toEqual(expected);
    },
  );
});
