import { runInNewContext } from 'node:vm';
import { rulebook } from 'virtual:rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SCRIPT } from '../../src/build/first-script.ts';
import { languageIn } from '../../src/machine/history.ts';
import { readPlace } from '../../src/machine/place.ts';
import { chooseLanguage } from '../../src/words/language.ts';

type Seen = { readonly first: string; readonly place: string; readonly lang: string };
type At = { search?: string; hash?: string; browser?: readonly string[]; framed?: boolean; state?: unknown };

/** Runs the script as the page does, before anything else. */
function seenAt({ search = '', hash = '', browser = ['fr'], framed = false, state = null }: At): Seen {
  const page = { lang: 'fr', dataset: { languages: 'fr en' } as Record<string, string> };
  const window = {};
  runInNewContext(FIRST_SCRIPT, {
    document: { documentElement: page },
    requestAnimationFrame: () => undefined,
    Object,
    location: { search, hash },
    navigator: { languages: browser },
    history: { state },
    self: window,
    top: framed ? {} : window,
    URLSearchParams,
    addEventListener: () => undefined,
  });
  return { first: page.dataset['first'] ?? '', place: page.dataset['place'] ?? '', lang: page.lang };
}

describe('what chooses among the first screens', () => {
  it('speaks the language that the app will speak', () => {
    const tag = fc.constantFrom('fr', 'en', 'de', 'EN-us', 'fr_CA', '', 'french', 'e');
    fc.assert(
      fc.property(fc.option(tag), fc.array(tag, { maxLength: 3 }), (named, browser) => {
        const search = named === null ? '' : `?lang=${named}`;
        const language = chooseLanguage(['fr', 'en'], languageIn(search), null, browser);
        expect(seenAt({ search, browser })).toEqual({ first: language, place: 'home', lang: language });
      }),
    );
  });

  it.each(rulebook.questions.map(({ id }) => id))('shows the question of an address: %s', (id) => {
    expect(seenAt({ hash: `#question-${id}` })).toEqual({ first: 'fr', place: `question-${id}`, lang: 'fr' });
  });

  it.each(['?r', '?r=', '?lang=en&r', '?r%231.1.ow', '?R', '?embed=1', '?lang=en&embed=1'])(
    'shows none where the address has %s',
    (search) => {
      expect(seenAt({ search }).first).toBe('none');
    },
  );

  it.each(['#method', '#1.1.owsob.0.1', '#case-dunkerque', '#scenarios', '#nowhere'])('shows none at %s', (hash) => {
    expect(seenAt({ hash }).first).toBe('none');
  });

  it('takes for a link what the app takes for one', () => {
    for (const search of ['?r', '?r=', '?utm=r', '?read=1', '?a&r', '?r%23x', '?lang=fr', '?R=', '?rr']) {
      const link = readPlace(rulebook, '', search).view !== 'home';
      expect([search, seenAt({ search }).first === 'none']).toEqual([search, link]);
    }
  });

  it('shows none in another site’s page, which the app dresses first, nor where the history has answers', () => {
    expect(seenAt({ framed: true }).first).toBe('none');
    expect(seenAt({ state: { answers: { owner: ['company'] } } }).first).toBe('none');
    expect(seenAt({ state: { answers: {} } }).first).toBe('fr');
  });
});
