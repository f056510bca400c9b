import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, allAnswers } from '../../src/engine/answers.ts';
import type { Play } from '../../src/link/play.ts';
import { addressOf, readPlace } from '../../src/machine/place.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { linksUnder } from './links-under.ts';

const rulebook = loadRulebook();
const { read } = linksUnder(rulebook);
const resultOf = (answers: Answers, play: Play | null) => ({ view: 'result', answers, play, text: null, rules: null });
const answer = (question: (typeof rulebook.questions)[number]) =>
  fc.constantFrom<'unknown' | readonly string[]>('unknown', ...allAnswers(question));
const complete = fc.record(Object.fromEntries(rulebook.questions.map((question) => [question.id, answer(question)])));
const hashOf = (address: string) => address.slice(address.indexOf('#'));

describe('an address', () => {
  it('gives back the place it was made from, for every set of answers', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const address = addressOf(rulebook, { view: 'result', answers, play: null }, 'fr');
        expect(address).toMatch(/^\.\/\?lang=fr&r#1\.\d+\.[a-z0-9]+\.0\.[0-9a-f]{8}$/);
        expect(readPlace(rulebook, hashOf(address), '', read)).toEqual(resultOf(answers, null));
        expect(readPlace(rulebook, hashOf(address).toUpperCase(), '', read)).toEqual(resultOf(answers, null));
      }),
    );
  });

  it('of what is played with gives it back too', () => {
    const play = { answers: { budget: ['limited'] }, priority: 'provider', off: [0, 236] } as const;
    fc.assert(
      fc.property(complete, (all) => {
        const answers = { ...all, budget: ['none'] };
        const address = addressOf(rulebook, { view: 'result', answers, play }, 'fr');
        expect(address).toMatch(/^\.\/\?lang=fr&r#1\.\d+\.[a-z0]+1bul2p3006k\.0\.[0-9a-f]{8}$/);
        expect(readPlace(rulebook, hashOf(address), '', read)).toEqual(resultOf(answers, play));
      }),
    );
  });

  it('of a page beside the path is its name', () => {
    expect(readPlace(rulebook, '#integrate')).toEqual({ view: 'page', page: 'integrate' });
    expect(addressOf(rulebook, { view: 'page', page: 'integrate' }, 'en')).toBe('./?lang=en#integrate');
    expect(readPlace(rulebook, '#integrated')).toEqual({ view: 'not-found' });
  });

  it('keeps the page’s own path and what others put in its query', () => {
    const here = { pathname: '/boussole/index.html', search: '?page_id=12&lang=fr&r&utm=a%23b' };
    expect(addressOf(rulebook, { view: 'review' }, 'en', here)).toBe(
      '/boussole/index.html?page_id=12&utm=a%23b&lang=en#review',
    );
  });

  it('leaves alone what a host calls « r », and takes away what became of a link there', () => {
    const at = (search: string) => addressOf(rulebook, { view: 'review' }, null, { pathname: '/', search });
    expect(at('?r=5&r2=x')).toBe('/?r=5&r2=x#review');
    for (const sent of ['?r', '?r=', '?r%231.1.owc.0.12345678', '?r=%231.1.owc.0.12345678'])
      expect(at(sent)).toBe('/#review');
  });

  it('of a link still to be read is that link, beside what others put in the query', () => {
    const place = { view: 'opening', link: '#1.1.owc.0.12345678' } as const;
    expect(addressOf(rulebook, place, 'fr', { pathname: '/', search: '?embed=1' })).toBe(
      '/?embed=1&lang=fr&r#1.1.owc.0.12345678',
    );
  });

  it.each([null, 'platform-cost-without-budget'])('of the method page gives it back, at the rule %s', (rule) => {
    const address = addressOf(rulebook, { view: 'method', rule }, 'en');
    expect(address).toBe(`./?lang=en#method${rule ? `-${rule}` : ''}`);
    expect(readPlace(rulebook, hashOf(address), '', read)).toEqual({ view: 'method', rule });
  });

  it('of a partial link opens the questionnaire', () => {
    const answers = { owner: ['company'] };
    const link = hashOf(addressOf(rulebook, { view: 'partial', answers }, null));
    expect(readPlace(rulebook, link, '', read)).toEqual({ view: 'partial', answers, text: null });
  });

  it('never shows another result: every truncation and every changed character is refused', () => {
    fc.assert(
      fc.property(
        complete,
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789.'),
        (answers, at, letter) => {
          const link = hashOf(addressOf(rulebook, { view: 'result', answers, play: null }, null));
          const cut = link.slice(0, 1 + (at % (link.length - 1)));
          expect(['broken-link', 'home', 'not-found']).toContain(readPlace(rulebook, cut, '', read).view);
          const index = 1 + (at % (link.length - 1));
          const changed = link.slice(0, index) + letter + link.slice(index + 1);
          if (changed !== link)
            expect(['broken-link', 'not-found']).toContain(readPlace(rulebook, changed, '', read).view);
        },
      ),
    );
  });

  it.each([
    ['', { view: 'home' }],
    ['#', { view: 'home' }],
    ['#question-owner', { view: 'question', question: 'owner' }],
    ['#question-nothing', { view: 'not-found' }],
    ['#review', { view: 'review' }],
    ['#case-mutmutix', { view: 'case', id: 'mutmutix' }],
    ['#method', { view: 'method', rule: null }],
    ['#method-platform-cost-without-budget', { view: 'method', rule: 'platform-cost-without-budget' }],
    ['#method-', { view: 'not-found' }],
    ['#method-A rule', { view: 'not-found' }],
    ['#methods', { view: 'not-found' }],
    ['#__proto__', { view: 'not-found' }],
    ['#case-__proto__', { view: 'not-found' }],
    ['#2.1.x.0.00000000', { view: 'broken-link', problem: 'newer' }],
    ['#1.9.owc.0.9f3b1c00', { view: 'broken-link', problem: 'altered' }],
    ['#1.0.owc', { view: 'broken-link', problem: 'truncated' }],
    [`#1.${'a'.repeat(5000)}`, { view: 'broken-link', problem: 'altered' }],
  ])('%s leads where it says', (hash, place) => {
    expect(readPlace(rulebook, hash, '', read)).toEqual(place);
  });

  it('of what remains of a result link says that it is incomplete', () => {
    expect(readPlace(rulebook, '#abc', '?lang=fr&r', read)).toEqual({ view: 'broken-link', problem: 'truncated' });
    expect(readPlace(rulebook, '#abc', '?lang=fr', read)).toEqual({ view: 'not-found' });
  });

  it('of a rulebook that is not known says so', () => {
    const other = { ...rulebook, version: 9 };
    const link = hashOf(addressOf(other, { view: 'result', answers: { owner: ['company'] }, play: null }, null));
    expect(readPlace(rulebook, link, '', read)).toEqual({ view: 'broken-link', problem: 'unknown-rulebook' });
  });

  it('reads any text without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPlace(rulebook, text, '', read)).toHaveProperty('view');
      }),
    );
  });
});
