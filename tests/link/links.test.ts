import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswers } from '../../src/engine/answers.ts';
import { crc32 } from '../../src/link/crc32.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { type Play, settled } from '../../src/link/play.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { completeAnswers, playedOn, someAnswers } from './arbitrary-play.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;

const NOTHING: Play = { answers: {}, priority: null, off: [] };
/** A link whose check is right, whatever its codes. */
const linkWith = (codes: string) => {
  const body = `1.1.${codes}.0`;
  return `${body}.${crc32(body)}`;
};
const altered = { kind: 'broken', problem: 'altered' };

describe('the link of a played result', () => {
  it('gives back the answers and what was played with, and no other link does', () => {
    fc.assert(
      fc.property(playedOn(rulebook), ({ answers, play }) => {
        const link = encodeLink(rulebook, answers, play);
        expect(link).toMatch(/^1\.1\.[a-z0-9]+\.0\.[0-9a-f]{8}$/);
        expect(link.length).toBeLessThan(1000);
        expect(decodeLink(rulebook, link)).toEqual({ kind: 'answers', answers, play, text: null, complete: true });
      }),
    );
  });

  it('is the one of the answers themselves when nothing is left to play with', () => {
    fc.assert(
      fc.property(completeAnswers(rulebook), (answers) => {
        const own = encodeLink(rulebook, answers);
        expect(encodeLink(rulebook, answers, { ...NOTHING, answers })).toBe(own);
        expect(decodeLink(rulebook, own)).toMatchObject({ play: null });
      }),
    );
  });

  it('reads any answers of a questionnaire left somewhere, and plays nothing', () => {
    fc.assert(
      fc.property(someAnswers(rulebook), (answers) => {
        const link = encodeLink(rulebook, answers);
        expect(decodeLink(rulebook, link)).toMatchObject({ kind: 'answers', answers, play: null });
      }),
    );
    // « d » of debate and « au » of audience are no « da » of data.
    const answers = { qualities: ['transparency', 'debate'], audience: ['concerned'] };
    expect(decodeLink(rulebook, encodeLink(rulebook, answers))).toMatchObject({ answers });
  });

  it('is the same whatever the order in which things were tried', () => {
    const { answers } = GOLDEN['the case dunkerque'] ?? { answers: {} };
    const one = { answers: { objectives: ['needs', 'ideas'], budget: ['none'] }, priority: null, off: [7, 3] };
    const other = { answers: { budget: ['none'], objectives: ['ideas', 'needs'] }, priority: null, off: [3, 7, 3] };
    expect(encodeLink(rulebook, answers, one)).toBe(encodeLink(rulebook, answers, other));
    // Ticked the other way round, it is still one's own answer.
    expect(settled(answers, { ...NOTHING, answers: { objectives: ['community', 'co-construction'] } })).toBeNull();
  });

  it('is refused, never misread, once cut or with one character changed', () => {
    fc.assert(
      fc.property(
        playedOn(rulebook),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789.'),
        ({ answers, play }, at, letter) => {
          const link = encodeLink(rulebook, answers, play);
          const index = at % link.length;
          expect(decodeLink(rulebook, link.slice(0, index)).kind).toBe('broken');
          const changed = link.slice(0, index) + letter + link.slice(index + 1);
          if (changed !== link) expect(decodeLink(rulebook, changed).kind).toBe('broken');
        },
      ),
    );
  });
});

describe('codes that nothing played would have written are refused, their check being right', () => {
  const own = 'owsobvnqu0fr0bunstosp0detaurch0in0toodaopaedib';

  it('and these, which something would, are not', () => {
    for (const codes of [own, `${own}1bus`, `${own}1ob0bus`, `${own}2u`, `${own}1bus2c3006k`])
      expect(decodeLink(rulebook, linkWith(codes))).toMatchObject({ kind: 'answers', complete: true });
  });

  it.each([
    ['an answer tried that is one’s own', `${own}1bun`],
    ['tried answers out of order', `${own}1stfbus`],
    ['an answer tried twice', `${own}1busbus`],
    ['an option that does not exist', `${own}1bux`],
    ['options out of order', `${own}1obin`],
    ['no answer tried', `${own}1`],
    ['no actor', `${own}2`],
    ['an actor that does not exist', `${own}2x`],
    ['two actors', `${own}2cp`],
    ['no finding', `${own}3`],
    ['half a finding', `${own}3000`],
    ['findings out of order', `${own}30201`],
    ['a finding twice', `${own}30101`],
    ['a finding past the last', `${own}36l`],
    ['kinds out of order', `${own}2c1bus`],
    ['a kind twice', `${own}2c2c`],
    ['a kind that does not exist', `${own}4c`],
    ['a play on answers that lack one', `${own.slice(0, -3)}2c`],
    ['a play on no answers', '2c'],
  ])('%s', (_, codes) => {
    expect(decodeLink(rulebook, linkWith(codes))).toEqual(altered);
  });

  it('any others, unless they are read as they are written', () => {
    const codes = fc.string({ unit: fc.constantFrom(...'abcdeiorstu0123z'), maxLength: 12 });
    fc.assert(
      fc.property(codes, (tail) => {
        const read = decodeLink(rulebook, linkWith(own + tail));
        if (read.kind === 'broken') expect(read).toEqual(altered);
        else expect(encodeLink(rulebook, read.answers, read.play)).toBe(linkWith(own + tail));
      }),
      { numRuns: 1000 },
    );
  });
});

it('no two answers, a question left out or not between them, are written alike', () => {
  for (const rules of [rulebook, loadRulebook()])
    rules.questions.forEach((question, at) => {
      // An answer of one option is as long as any other of them.
      if (question.pick === 1) return;
      for (const next of rules.questions.slice(at + 1))
        for (const one of allAnswers(question))
          for (const other of ['unknown' as const, ...allAnswers(next)]) {
            const answers = { [question.id]: one, [next.id]: other };
            expect(decodeLink(rules, encodeLink(rules, answers))).toMatchObject({ answers });
          }
    });
});

it('reads the longest text in a moment', () => {
  const start = performance.now();
  for (const text of [`1.1.${'3'.repeat(4000)}.0.00000000`, linkWith('1'.repeat(4000)), linkWith('z0'.repeat(2000))])
    expect(decodeLink(rulebook, text).kind).toBe('broken');
  expect(performance.now() - start).toBeLessThan(500);
});
