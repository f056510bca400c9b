import type { Answers } from '../../src/engine/answers.ts';
import { firmnessOf, measuresOf } from '../../src/engine/firmness/firmness.ts';
import { modelPlayed, recommendBy } from '../../src/engine/recommend.ts';
import { NOTHING_YET } from '../../src/engine/worked-out.ts';
import { asPlayed } from '../../src/link/as-played.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { Play } from '../../src/link/play.ts';
import type { LinkText } from '../../src/link/text.ts';
import type { TakenResult } from '../../src/report/taken-result.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { date: published } = first;
export const { rulebook } = first;

/** The rules by their number: 1 alone is published. */
export const rulesOf = async (number: number) => (number === 1 ? { rulebook, published } : null);

/** The result of some answers, ready to be taken away. */
export function takenOf(own: Answers, play: Play | null = null, text: LinkText | null = null): TakenResult {
  const answers = { ...own, ...play?.answers };
  const model = modelPlayed(rulebook, asPlayed(rulebook, play));
  const measures = measuresOf(model, answers);
  return {
    rulebook,
    published,
    model,
    own,
    play,
    answers,
    recommendation: recommendBy(model, answers),
    workedOut: { ...NOTHING_YET, measures, firmness: firmnessOf(model, answers, measures) },
    text,
    openCase: null,
    address: `https://boussole.example.org/?r#${encodeLink(rulebook, own, play, text)}`,
    version: '0.1.0',
    day: '2026-11-23',
  };
}
