import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../src/engine/answers.ts';
import { isSound, type Read } from '../../src/link/gate.ts';
import type { Play } from '../../src/link/play.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const last = rulebook.findings.length - 1;
const TEXT = { project: 'p'.repeat(100), note: 'n'.repeat(300), author: 'a'.repeat(50) };
const PLAY: Play = { answers: { budget: 'unknown' }, priority: 'provider', off: [0, last] };
const SOUND: Read = { answers: { owner: ['company'], objectives: ['needs', 'ideas'] }, play: PLAY, text: TEXT };
const sound = (change: Partial<Read>) => isSound(rulebook, { ...SOUND, ...change });
const answered = (answer: unknown) => sound({ answers: { objectives: answer as Answer } });
const played = (change: object) => sound({ play: { ...PLAY, ...change } });

/** The last check of a link, apart from the decoder, which lets nothing of this through. */
describe('what a link said is sound', () => {
  it.each<[string, Partial<Read>]>([
    ['with everything', {}],
    ['with nothing', { answers: {}, play: null, text: null }],
    ['without a prototype', { answers: Object.assign(Object.create(null), { owner: ['company'] }) as Answers }],
    ['with no actor before the others, and no finding set aside', { play: { ...PLAY, priority: null, off: [] } }],
    ['with a text of nothing', { text: { project: '', note: '', author: '' } }],
  ])('%s', (_, change) => {
    expect(sound(change)).toBe(true);
  });
});

describe('what no link may say is not', () => {
  it.each<[string, () => boolean]>([
    ['a question that does not exist', () => sound({ answers: { weather: 'unknown' } })],
    ['a question by the name of every object’s own', () => sound({ answers: { constructor: 'unknown' as Answer } })],
    ['an option that does not exist', () => answered(['rain'])],
    ['an option of another question', () => answered(['company'])],
    ['another word than « unknown »', () => answered('rain')],
    ['no option', () => answered([])],
    ['three options', () => answered(['needs', 'ideas', 'community'])],
    ['an option twice', () => answered(['needs', 'needs'])],
    ['two options where one may be ticked', () => sound({ answers: { owner: ['company', 'association'] } })],
    ['no answer where there is one', () => answered(null)],
    ['an answer tried that does not exist', () => played({ answers: { budget: ['rain'] } })],
    ['an actor who does not exist', () => played({ priority: 'mayor' })],
    ['a finding before the first', () => played({ off: [-1] })],
    ['a finding past the last', () => played({ off: [last + 1] })],
    ['half a finding', () => played({ off: [0.5] })],
    ['a finding twice', () => played({ off: [3, 3] })],
    ['something else that is played with', () => played({ weight: 3 })],
    ['a project that is too long', () => sound({ text: { ...TEXT, project: 'p'.repeat(101) } })],
    ['a note and an author that are too long', () => sound({ text: { ...TEXT, author: 'a'.repeat(51) } })],
    ['another field in the text', () => sound({ text: { ...TEXT, address: 'x' } as Read['text'] })],
    ['a field of the text that is no text', () => sound({ text: { ...TEXT, note: 3 } as unknown as Read['text'] })],
    ['something else', () => sound({ weight: 3 } as Partial<Read>)],
  ])('%s', (_, said) => {
    expect(said()).toBe(false);
  });

  it('whatever questionnaire was read before', () => {
    const { owner: _, ...answers } = SOUND.answers;
    const other = { ...rulebook, questions: rulebook.questions.filter(({ id }) => id !== 'owner') };
    expect(isSound(other, SOUND)).toBe(false);
    expect(isSound(other, { ...SOUND, answers })).toBe(true);
    expect(isSound(rulebook, SOUND)).toBe(true);
  });
});
