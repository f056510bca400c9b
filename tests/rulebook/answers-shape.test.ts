import { beforeAll, describe, expect, it } from 'vitest';
import { answersReader } from '../../src/rulebook/answers-shape.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { GOOD_FILES, writeRules } from './good-files.ts';

let read: ReturnType<typeof answersReader>;
beforeAll(() => {
  read = answersReader(loadRulebook(writeRules(GOOD_FILES)));
});

describe('answers from outside', () => {
  it('are an option, a list of options, or unknown', () => {
    const given = { budget: 'none', objectives: ['needs', 'ideas'], owner: 'unknown' };
    expect(read(given)).toEqual({
      answers: { budget: ['none'], objectives: ['needs', 'ideas'], owner: 'unknown' },
    });
  });

  it('may list one option for any question, and give a single one where two may be ticked', () => {
    expect(read({ budget: ['none'], objectives: 'needs' })).toEqual({
      answers: { budget: ['none'], objectives: ['needs'] },
    });
  });

  it('may leave questions out', () => {
    expect(read({})).toEqual({ answers: {} });
  });

  const options = 'one of none, limited, substantial, or "unknown"';
  const pair = 'one to 2 of ideas, needs, or "unknown"';
  it.each([
    ['an unknown option', { budget: 'huge' }, 'budget', `expected ${options}, found "huge"`],
    ['an unknown option in a list', { objectives: ['ideas', 'fame'] }, 'objectives', `expected ${pair}, found "fame"`],
    [
      'too many options',
      { budget: ['none', 'limited'] },
      'budget',
      `expected ${options}, found 2 options: none, limited`,
    ],
    [
      'an option twice',
      { objectives: ['ideas', 'ideas'] },
      'objectives',
      'expected each option once, found ideas twice',
    ],
    ['no option', { objectives: [] }, 'objectives', `expected ${pair}, found []`],
    [
      'unknown beside an option',
      { objectives: ['ideas', 'unknown'] },
      'objectives',
      `expected ${pair}, found "unknown"`,
    ],
    ['a number', { budget: 3 }, 'budget', `expected ${options}, found 3`],
    ['null', { budget: null }, 'budget', `expected ${options}, found null`],
    ['a list within a list', { budget: [['none']] }, 'budget', `expected ${options}, found ["none"]`],
    ['an option of another case', { budget: 'None' }, 'budget', `expected ${options}, found "None"`],
    ['an unknown question', { money: 'none' }, 'money', 'expected one of the questions budget, objectives, owner'],
    [
      'a property of every object',
      { constructor: 'none' },
      'constructor',
      'expected one of the questions budget, objectives, owner',
    ],
    [
      'the prototype',
      JSON.parse('{ "__proto__": "none" }'),
      '__proto__',
      'expected one of the questions budget, objectives, owner',
    ],
    ['text', 'none', null, 'expected an object of answers, found "none"'],
    ['a list', ['none'], null, 'expected an object of answers, found ["none"]'],
    ['nothing', null, null, 'expected an object of answers, found null'],
  ])('are refused with %s', (_, given, question, expected) => {
    expect(read(given)).toEqual({ problems: [{ question, expected }] });
  });

  it('report everything wrong, and then are not read at all', () => {
    const result = read({ budget: 'huge', money: 'none', objectives: 'needs' });
    expect(result).not.toHaveProperty('answers');
    expect(result).toMatchObject({ problems: [{ question: 'budget' }, { question: 'money' }] });
  });
});
