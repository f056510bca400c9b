import { describe, expect, it } from 'vitest';
import { addressOf, type Place, readPlace } from '../../src/machine/place.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { linksUnder } from '../machine/links-under.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;
const { read } = linksUnder(rulebook);

const { link } = GOLDEN['dunkerque, with a project alone'] ?? { link: '' };
const partial = GOLDEN['a questionnaire prepared for someone, with a note']?.link ?? '';
/** The page at an address, as a browser has it. */
const at = (address: string) => new URL(address, 'https://ville.example/boussole/');
const placeAt = ({ hash, search }: URL): Place => readPlace(rulebook, hash, search, read);

/** What becomes of the address that someone opens, by whom. */
const OPENED: Readonly<Record<string, (link: string) => string>> = {
  'as it was sent': (it) => `?r#${it}`,
  'without ?r': (it) => `#${it}`,
  '# in the query, by a scanner': (it) => `?r%23${it}`,
  '# in the query, encoded twice': (it) => `?lang=fr&r%2523${it}`,
  'the query written again, with an equal sign': (it) => `?r=%23${it}`,
  'the query written again, and encoded': (it) => `?r=%2523${it}&utm_source=lettre`,
  'the query written again, with an equal sign at the end': (it) => `?r%23${it}=&lang=en`,
  'an equal sign before #': (it) => `?r=#${it}`,
  'blanks and brackets': (it) => `?r# <${it}> `,
  'what ends a sentence': (it) => `?r#${it}.,;)>`,
  capitals: (it) => `?R#${it.toUpperCase()}`,
  'WordPress, which adds its secret': (it) => `?embed=1&r#${it}#?secret=BqL2Kx9Tde`,
  'WordPress after a scanner': (it) => `?embed=1&r%23${it}#?secret=BqL2Kx9Tde`,
  Excel: (it) => `?r%20-%20${it}`,
  'Excel, its blanks as plus signs': (it) => `?r+-+${it}`,
};

describe.each(Object.entries(OPENED))('a link that someone opens: %s', (_, mangled) => {
  it.each([link, partial])('leads where it did, and its address is clean again', (sent) => {
    const place = placeAt(at(mangled(sent)));
    expect(place).toEqual(placeAt(at(`#${sent}`)));
    expect(['result', 'partial']).toContain(place.view);
    const { pathname, search } = at(mangled(sent));
    const query = search.startsWith('?embed') ? 'embed=1&r' : search.includes('utm') ? 'utm_source=lettre&r' : 'r';
    expect(addressOf(rulebook, place, null, { pathname, search })).toBe(`/boussole/?${query}#${sent}`);
  });

  it('says that it was cut, and never shows the page as if nothing had been sent', () => {
    for (let end = 0; end < link.length; end++)
      expect([end, placeAt(at(mangled(link.slice(0, end)))).view]).toEqual([
        end,
        // Nothing is left of the link, nor of what says that there was one.
        end === 0 && mangled === OPENED['without ?r'] ? 'home' : 'broken-link',
      ]);
  });
});

describe('what is no link', () => {
  it.each([
    ['?r=5', { view: 'home' }],
    ['?rubrique=2', { view: 'home' }],
    ['?r#review', { view: 'review' }],
    // WordPress adds its secret to the address of every frame.
    ['?embed=1#?secret=BqL2Kx9Tde', { view: 'home' }],
    ['?embed=1#question-budget#?secret=BqL2Kx9Tde', { view: 'question', question: 'budget' }],
  ])('is the page it was: %s', (address, place) => {
    expect(placeAt(at(address))).toEqual(place);
  });
});

describe('a questionnaire prepared under former rules', () => {
  it('keeps of its answers those that today’s questions know, and asks the others', () => {
    const questions = rulebook.questions
      .filter(({ id }) => id !== 'budget')
      .map((one) =>
        one.id === 'objectives' ? { ...one, options: one.options.filter(({ id }) => id !== 'ideas') } : one,
      );
    const today = { ...rulebook, version: 2, questions };
    const { read: readToday } = linksUnder(today, new Map([[1, rulebook]]));
    const { text } = GOLDEN['a questionnaire prepared for someone, with a note'] ?? {};
    expect(readToday(`#${partial}`)).toEqual({ view: 'partial', answers: { owner: ['company'] }, text });
  });
});
