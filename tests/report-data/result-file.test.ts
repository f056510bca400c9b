import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { jsonOf } from '../../src/report/data/json-of.ts';
import { readFile, readResultFile } from '../../src/report/data/read-json.ts';
import { LARGEST_FILE } from '../../src/screens/open-file/largest-file.ts';
import { completeAnswers, playedOn } from '../link/arbitrary-play.ts';
import { GOLDEN } from '../link/golden.ts';
import { rulebook, rulesOf, takenOf } from './taken.ts';

const dunkerque: Answers = GOLDEN['the case dunkerque']?.answers ?? {};
const text = jsonOf(takenOf(dunkerque)) ?? '';
const file = JSON.parse(text);
const read = (content: unknown) =>
  readResultFile(typeof content === 'string' ? content : JSON.stringify(content), rulesOf);
/** The file with a word of its text replaced. */
const edited = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
};

describe('a result’s file', () => {
  it('says what the result says', () => {
    const { recommendation, workedOut } = takenOf(dunkerque);
    expect(file).toMatchObject({
      boussole: 1,
      app: '0.1.0',
      date: '2026-11-23',
      rulebook: { number: 1, published: '2026-11-23' },
      link: GOLDEN['the case dunkerque']?.link,
      answers: dunkerque,
      play: null,
      text: null,
      firmness: workedOut.firmness?.word,
    });
    expect(file.ranking).toMatchObject(
      recommendation.ranking.map(({ scenario, rank, balance }) => ({ scenario, rank, balance })),
    );
  });

  it('names the findings set aside by their references', () => {
    const played = JSON.parse(jsonOf(takenOf(dunkerque, { answers: {}, priority: 'provider', off: [0, 35] })) ?? '');
    expect(played.play).toEqual({
      answers: {},
      priority: 'provider',
      off: [rulebook.findings[0]?.ref, rulebook.findings[35]?.ref],
    });
  });

  it('is not written before the firmness is known', () => {
    const taken = takenOf(dunkerque);
    expect(jsonOf({ ...taken, workedOut: { ...taken.workedOut, firmness: null } })).toBeNull();
  });

  it('opens the link of the result it was made of, whatever was answered and played with', async () => {
    await fc.assert(
      fc.asyncProperty(playedOn(rulebook), async ({ answers, play }) => {
        const written = jsonOf(takenOf(answers, play)) ?? '';
        expect(await read(written)).toEqual({ link: encodeLink(rulebook, answers, play) });
      }),
      { numRuns: 15 },
    );
  });

  it('says the sender’s words as its link carries them', async () => {
    const words = { project: 'Ville de Dunkerque', note: 'Pour le conseil du 3 mars.', author: 'La mission citoyenne' };
    const taken = takenOf(dunkerque, null, words);
    expect(await read(jsonOf(taken) ?? '')).toEqual({ link: encodeLink(rulebook, dunkerque, null, words) });
  });

  it('may have gone through an editor that sorts keys, or adds a byte order mark', async () => {
    const sorted = JSON.stringify(Object.fromEntries(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(await read(sorted)).toEqual({ link: file.link });
    expect(await read(`\ufeff${text}`)).toEqual({ link: file.link });
  });

  it('may have a field that is not ours, even one of the prototype', async () => {
    const more = text.replace('{', '{ "__proto__": { "firmness": "clear", "polluted": true }, "constructor": 1, ');
    expect(await read(more)).toEqual({ link: file.link });
    expect(Object.keys({})).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a file that does not say what its link gives is damaged', () => {
  it.each([
    ['another answer', () => edited('"limited"', '"none"')],
    ['an answer that is no answer', () => edited('"unknown"', 'null')],
    ['an answer less', () => edited(/"owner": \[[^\]]*\],/, '')],
    ['an answer to a question that is not asked', () => edited('"answers": {', '"answers": { "colour": "unknown",')],
    ['answers in the prototype', () => edited(/"owner": (\[[^\]]*\]),/, '"__proto__": { "owner": $1 },')],
    ['a try', () => edited('"play": null', '"play": { "answers": {}, "priority": "provider", "off": [] }')],
    ['words of the sender', () => edited('"text": null', '"text": { "project": "X", "note": "", "author": "" }')],
    ['another firmness', () => edited(/"firmness": "\w+"/, '"firmness": "certain"')],
    ['another balance', () => edited(/"balance": /, '"balance": 1')],
    ['another order', () => JSON.stringify({ ...file, ranking: [...file.ranking].reverse() })],
    ['no ranking', () => JSON.stringify({ ...file, ranking: undefined })],
    ['another rulebook', () => edited('"number": 1', '"number": 2')],
    ['another day of publication', () => edited('"published": "2026', '"published": "2027')],
    ['another link', () => JSON.stringify({ ...file, link: GOLDEN['the case mutmutix']?.link })],
    ['an altered link', () => edited('"1.1.owl', '"1.1.ows')],
    ['a link of a later format, which no file of this one has', () => edited('"link": "1.', '"link": "2.')],
    ['no link', () => JSON.stringify({ ...file, link: undefined })],
    ['a link that is no link', () => JSON.stringify({ ...file, link: 'javascript:alert(1)' })],
    ['a questionnaire left in the middle', () => JSON.stringify({ ...file, link: encodeLink(rulebook, {}) })],
  ])('%s', async (_, content) => {
    expect(await read(content())).toEqual({ problem: 'damaged' });
  });

  it('any other answers than those of its link', async () => {
    await fc.assert(
      fc.asyncProperty(completeAnswers(rulebook), async (answers) => {
        fc.pre(encodeLink(rulebook, answers) !== file.link);
        expect(await read({ ...file, answers })).toEqual({ problem: 'damaged' });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a file that is not ours says so', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Bonjour'],
    ['a cut file', text.slice(0, -20)],
    ['a nest without end', '['.repeat(100_000)],
  ])('%s is not JSON', async (_, content) => {
    expect(await read(content)).toEqual({ problem: 'not-json' });
  });

  it.each([
    ['null', 'null'],
    ['a number', '12'],
    ['a list', `[${text}]`],
    ['an object', '{}'],
    ['a version that is a text', '{ "boussole": "1" }'],
    ['a version before the first', '{ "boussole": 0 }'],
    ['a version in the prototype', '{ "__proto__": { "boussole": 1 } }'],
    ['a text too long to be read', `"${'x'.repeat(LARGEST_FILE)}"`],
  ])('%s is not one of our files', async (_, content) => {
    expect(await read(content)).toEqual({ problem: 'not-ours' });
  });

  it.each([
    ['of a later format', edited('"boussole": 1', '"boussole": 2')],
    ['whose link pins rules that are not here', edited('"link": "1.1.', '"link": "1.7.')],
  ])('one %s is newer', async (_, content) => {
    expect(await read(content)).toEqual({ problem: 'newer' });
  });

  it('is any text whatever: a problem, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...file, ranking: value })),
        ),
        async (content) => {
          expect(await read(content)).toHaveProperty('problem');
        },
      ),
    );
  });
});

describe('a chosen file', () => {
  it('is read', async () => {
    expect(await readFile(new Blob([text]), rulesOf)).toEqual({ link: file.link });
  });

  it('is not even opened beyond a megabyte', async () => {
    const large = { size: LARGEST_FILE + 1, text: () => Promise.reject(new Error('opened')) };
    expect(await readFile(large as unknown as Blob, rulesOf)).toEqual({ problem: 'not-ours' });
  });

  it('that the device does not give, or whose rules cannot be fetched, can be tried again', async () => {
    const gone = { size: 1, text: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone as unknown as Blob, rulesOf)).toEqual({ problem: 'unreadable' });
    expect(await readFile(new Blob([text]), () => Promise.reject(new Error('offline')))).toEqual({
      problem: 'unreadable',
    });
  });
});
