// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { questionsPage } from '../../bench/peers/plain/pages.ts';
import { type Asked, asked } from '../../bench/peers/questionnaire.ts';
import { rank } from '../../bench/peers/rank.ts';
import { UNKNOWN } from '../../src/engine/answers.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const given = asked();
const { questions } = loadRulebook();

describe('what the peers ask', () => {
  it('is what the product asks, in its words', () => {
    expect(given.questions.map(({ id, pick, options }) => [id, pick, options.map((option) => option.id)])).toEqual(
      questions.map(({ id, pick, options }) => [id, pick, options.map((option) => option.id)]),
    );
    // A word that the locales lack is shown by its id.
    for (const { id, title, options } of given.questions) {
      expect(title).not.toBe(id);
      for (const option of options) expect(option.label).not.toBe(option.id);
    }
  });

  it('stands in the plain page: a screen and an input for each, and a way on', () => {
    const page = new DOMParser().parseFromString(questionsPage(given, ''), 'text/html');
    const sections = [...page.querySelectorAll('form > section')];
    expect(sections.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    for (const { id, options } of questions)
      expect([...page.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`)].map(({ value }) => value)).toEqual([
        ...options.map((option) => option.id),
        UNKNOWN,
      ]);
    const ways = [...page.querySelectorAll('[data-next]')].map((way) => way.getAttribute('href'));
    expect(ways).toEqual([...questions.slice(1).map(({ id }) => `#${id}`), null]);
    expect(page.querySelector('script')).toBeNull();
  });
});

describe('the ranking of the peers', () => {
  const effects: Asked['effects'] = [
    { scenario: 'sovereign', when: { budget: ['substantial'], staff: ['one'] }, strength: 2 },
    { scenario: 'oligarchic', when: { budget: ['substantial'] }, strength: -1 },
  ];

  it('adds up the effects of which every condition holds', () => {
    const points = (ticked: Readonly<Record<string, readonly string[]>>) =>
      rank({ ...given, effects }, ticked).map((one) => one.points);
    expect(points({ budget: ['substantial'], staff: ['one'] })).toEqual([2, 0, 0, -1]);
    expect(points({ budget: ['substantial'] })).toEqual([0, 0, 0, -1]);
    expect(points({})).toEqual([0, 0, 0, 0]);
  });
});
