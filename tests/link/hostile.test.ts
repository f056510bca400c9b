import { describe, expect, it } from 'vitest';
import { NASTY } from '../../scripts/fuzz-links/nasty.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { crc32 } from '../../src/link/crc32.ts';
import { decodeLink, pinnedRulebook } from '../../src/link/decode.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { recoverLink } from '../../src/link/recover.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;

const broken = (problem: string) => ({ kind: 'broken', problem });
const sealed = (body: string) => `${body}.${crc32(body)}`;
const OWN = 'owsobvnqu0fr0bunstosp0detaurch0in0toodaopaedib';

describe.each(Object.entries(GOLDEN))('%s', (_, { link }) => {
  it('is incomplete wherever it is cut', () => {
    for (let end = 0; end < link.length; end++) {
      const cut = link.slice(0, end);
      expect(decodeLink(rulebook, cut)).toEqual(broken(end === 0 ? 'altered' : 'truncated'));
      const recovered = recoverLink(`?r#${cut}`);
      expect(recovered === null || decodeLink(rulebook, recovered).kind === 'broken').toBe(true);
    }
  });
});

describe('each thing that can be wrong has its name', () => {
  const { link } = GOLDEN['the case dunkerque'] ?? { link: '' };

  it.each([
    ['nothing', '', 'altered'],
    ['a number alone', '1', 'truncated'],
    ['a format to come', '2.1.x.y.z', 'newer'],
    ['a format to come, of other parts', '12.x', 'newer'],
    ['a format that never was', `01${link.slice(1)}`, 'altered'],
    ['format 0', `0${link.slice(1)}`, 'altered'],
    ['a number that no format has', '9999999.1', 'altered'],
    ['a rulebook that this page has not', sealed(`1.7.${OWN}.0`), 'unknown-rulebook'],
    ['a rulebook written otherwise', sealed(`1.01.${OWN}.0`), 'altered'],
    ['a rulebook that is no number', sealed(`1.x.${OWN}.0`), 'altered'],
    ['no rulebook', sealed(`1..${OWN}.0`), 'altered'],
    ['no text part', sealed(`1.1.${OWN}.`), 'altered'],
    ['six parts', `${link}.x`, 'altered'],
    ['a check too long', `${link}0`, 'altered'],
    ['a check of other letters', `${link.slice(0, -1)}g`, 'altered'],
    ['4,097 characters', `1.1.${'0'.repeat(4093)}`, 'altered'],
    ['a question twice', sealed(`1.1.${OWN}ows.0`), 'altered'],
    ['a question that does not exist', sealed('1.1.zza.0'), 'altered'],
    ['a question without an answer', sealed('1.1.ow.0'), 'altered'],
    ['three options', sealed('1.1.obvni.0'), 'altered'],
  ])('%s', (_, fragment, problem) => {
    expect(decodeLink(rulebook, fragment)).toEqual(broken(problem));
  });

  it('4,096 characters are read, and found to be no link', () => {
    expect(decodeLink(rulebook, `1.1.${'0'.repeat(4092)}`)).toEqual(broken('truncated'));
  });

  it('the rulebook that it pins is named by one number, written in one way', () => {
    expect(['1.1.x', '1.0', '1.999999.x.y.z', '1.12'].map(pinnedRulebook)).toEqual([1, 0, 999999, 12]);
    for (const fragment of [
      '',
      '1',
      '1.',
      '2.1.x',
      '1.01.x',
      '1.1e1',
      '1.-1',
      '1. 1',
      '1.1000000',
      'x.1',
      '1.__proto__',
    ])
      expect([fragment, pinnedRulebook(fragment)]).toEqual([fragment, null]);
  });
});

describe('what people who wish ill put into addresses', () => {
  const { link } = GOLDEN['dunkerque, with a project alone'] ?? { link: '' };

  it.each(NASTY.filter(Boolean))('is never read: %j', (nasty) => {
    for (const text of [
      nasty,
      `#${nasty}`,
      `1.1.${nasty}.0.00000000`,
      `1.1.${OWN}.${nasty}.00000000`,
      sealed(`1.1.${nasty}.0`),
      sealed(`1.1.${OWN}.${nasty}`),
    ]) {
      expect(decodeLink(rulebook, text).kind).toBe('broken');
      const recovered = recoverLink(text);
      if (recovered !== null) expect(decodeLink(rulebook, recovered).kind).toBe('broken');
    }
    // Whatever stands around a link, it is that link or none.
    for (const text of [`${nasty}#${link}`, `#${link}${nasty}`, `?${nasty}&r#${link}`]) {
      const recovered = recoverLink(text);
      if (recovered !== null && recovered !== link) expect(decodeLink(rulebook, recovered).kind).toBe('broken');
    }
  });

  it('names of every object’s own things are no answers, even of a question called so', () => {
    const [question] = rulebook.questions;
    if (!question) throw new Error('Something is asked');
    const named = { ...rulebook, questions: [question, { ...question, id: 'constructor', code: 'qa' }] };
    const some: Answers = Object.assign(Object.create(null), { [question.id]: 'unknown' });
    const read = decodeLink(named, encodeLink(named, some));
    expect(read).toEqual({ kind: 'answers', answers: some, play: null, text: null, complete: false });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a megabyte is refused at once', () => {
    const start = performance.now();
    for (const part of ['1', '.', '1.1.', '%25', '0', link]) {
      const text = part.repeat(1_000_000 / part.length);
      expect(decodeLink(rulebook, text)).toEqual(broken('altered'));
      expect(decodeLink(rulebook, recoverLink(text) ?? '')).toEqual(broken('altered'));
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
