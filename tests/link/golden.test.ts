import { describe, expect, it } from 'vitest';
import { encodeComparison } from '../../src/link/comparison.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { decodeComparison } from '../../src/link/decode-comparison.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { GOLDEN, GOLDEN_COMPARISONS, type GoldenLink } from './golden.ts';
import { rankingShown } from './golden-ranking.ts';
/** Added to with each golden link, never changed: what whoever opens one of them has always seen. */
import rankings from './golden-rankings.json' with { type: 'json' };

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;
const complete = ({ answers }: GoldenLink) => rulebook.questions.every(({ id }) => id in answers);
const shown: Readonly<Record<string, readonly string[]>> = rankings;

describe('a link that is out there', () => {
  it.each(Object.entries(GOLDEN))('still says what it said: %s', (_, golden) => {
    const { link, answers, play, text = null } = golden;
    expect(encodeLink(rulebook, answers, play, text)).toBe(link);
    expect(decodeLink(rulebook, link)).toEqual({ kind: 'answers', answers, play, text, complete: complete(golden) });
    expect(decodeLink(rulebook, link.toUpperCase())).toEqual(decodeLink(rulebook, link));
  });

  it.each(Object.entries(GOLDEN).filter(([, golden]) => complete(golden)))(
    'still gives its ranking, to the last balance, tie and alert: %s',
    (name, golden) => {
      expect(rankingShown(rulebook, golden)).toEqual(shown[name]);
    },
  );

  it('has a ranking kept for it, and no ranking is kept for another', () => {
    const names = Object.entries(GOLDEN).flatMap(([name, golden]) => (complete(golden) ? [name] : []));
    expect(Object.keys(shown)).toEqual(names);
  });

  it.each(GOLDEN_COMPARISONS)('still compares what it compared: $of', ({ link, of }) => {
    const links = of.map((name) => GOLDEN[name]?.link);
    expect(decodeComparison(link)).toEqual({ links });
    expect(encodeComparison(links.map(String))).toBe(link);
  });
});
