// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { describe, expect, it } from 'vitest';
import { firstScreensIn } from '../../src/app/first-screens.ts';
import { knownAnswers } from '../../src/machine/known-answers.ts';
import { first, pages } from '../../src/static/main.tsx';
import { LANGUAGES } from '../../src/words/words.ts';
import { flatten, read } from '../words/locales.ts';

const CHAPTER = rulebook.questions.filter(({ chapter }) => chapter === 'project');
const PLACES = CHAPTER.map(({ id }) => `question-${id}`);
const AFTER = rulebook.questions.slice(1, CHAPTER.length + 1).map(({ id }) => `#question-${id}`);
const documentIn = (shown: string) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html data-first="${shown}"><body><div id="first">${first.screens}</div><div id="root"></div></body></html>`,
    'text/html',
  );
  return page;
};
const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ');
const plain = (text: string) => text.replace(/\s+/g, ' ');
const all = documentIn('none');
const inLanguage = (language: string) => {
  const screens = all.querySelector(`#first > [lang="${language}"]`);
  if (!screens) throw new Error(`No first screens in ${language}`);
  return screens;
};

describe.each(LANGUAGES)('the first screens in %s', (language) => {
  const screens = inLanguage(language);

  it('are the home, the questions of the first chapter, and the wait for the others', () => {
    const names = [...screens.querySelectorAll('[data-screen]')].map((screen) => screen.getAttribute('data-screen'));
    expect(names).toEqual(['home', ...PLACES, 'wait']);
    for (const screen of screens.querySelectorAll('[data-screen]'))
      expect(screen.querySelectorAll('h1')).toHaveLength(1);
  });

  it('say every word of these questions', () => {
    const said = textOf(screens);
    const asked = CHAPTER.map(({ id }) => id);
    const missing = flatten(read(language, 'questions')).filter(
      // Short titles are those of the review.
      ([key, text]) =>
        asked.some((id) => key.startsWith(`${id}.`)) && !key.endsWith('.short') && !said.includes(plain(text)),
    );
    expect(missing).toEqual([]);
  });

  it('ask each with its options and « je ne sais pas », nothing ticked', () => {
    for (const { id, options, pick } of CHAPTER) {
      const name = language === 'fr' ? id : `${language}-${id}`;
      const inputs = [...screens.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      expect(inputs.map(({ value }) => value)).toEqual([...options.map((option) => option.id), 'unknown']);
      expect(new Set(inputs.map(({ type }) => type))).toEqual(new Set([pick > 1 ? 'checkbox' : 'radio']));
      expect(inputs.some(({ checked }) => checked)).toBe(false);
    }
  });

  it('send nothing: no form, no button, and « Continuer » leads to the next place', () => {
    expect(screens.querySelectorAll('form, button, [action], [style], script')).toHaveLength(0);
    const next = [...screens.querySelectorAll('[data-continue]')].map((link) => link.getAttribute('href'));
    expect(next).toEqual(AFTER);
  });

  it('lead to pages that need no script, to places of their own, or are marked as of no use without one', () => {
    const files = pages.map((page) => `./${page.language}/${page.name}.html`);
    for (const link of screens.querySelectorAll('a')) {
      const address = link.getAttribute('href') ?? '';
      const works = address === '#' || files.includes(address) || link.hasAttribute('data-continue');
      expect([address, works || link.hasAttribute('data-scripted')]).toEqual([address, true]);
      if (files.includes(address)) expect(link.hasAttribute('data-scripted')).toBe(false);
    }
    const start = screens.querySelector('[data-screen="home"] a[href="#question-owner"]');
    expect(start?.hasAttribute('data-scripted')).toBe(true);
  });

  it('say, without a script, what cannot be had, and only then', () => {
    const said = Object.fromEntries(flatten(read(language, 'static')));
    const notice = textOf(
      new DOMParser().parseFromString(screens.querySelector('noscript')?.innerHTML ?? '', 'text/html').body,
    );
    for (const key of ['cannot', 'instead', 'can']) expect(notice).toContain(plain(said[`without.${key}`] ?? '?'));
  });
});

describe('the first screens together', () => {
  it('share no id, and every label and hint has its own', () => {
    const ids = [...all.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const label of all.querySelectorAll('label')) {
      const input = all.getElementById(label.htmlFor);
      expect(input?.closest('[lang]')).toBe(label.closest('[lang]'));
    }
    for (const attribute of ['aria-labelledby', 'aria-describedby'])
      for (const tied of all.querySelectorAll(`#first [${attribute}]`))
        for (const id of (tied.getAttribute(attribute) ?? '').split(' '))
          expect(all.getElementById(id)?.closest('#first > [lang]')).toBe(tied.closest('#first > [lang]'));
  });

  it('have a style for each place and each language', () => {
    for (const place of PLACES) expect(first.styles).toContain(`[data-place=${place}] #first [data-screen=${place}]`);
    for (const language of LANGUAGES) expect(first.styles).toContain(`[data-first=${language}]`);
  });
});

describe('the app, taking over', () => {
  const tick = (page: Document, ...ids: readonly string[]) => {
    for (const id of ids) (page.getElementById(id) as HTMLInputElement).checked = true;
  };

  it('keeps what was ticked, in either language', () => {
    const page = documentIn('fr');
    tick(page, 'owner-company', 'objectives-needs', 'objectives-ideas', 'frame-unknown');
    const answers = { owner: ['company'], objectives: ['needs', 'ideas'], frame: 'unknown' };
    expect(firstScreensIn(page, rulebook)?.ticked()).toEqual(answers);
    expect(knownAnswers(rulebook, answers)).toEqual(answers);
    const english = documentIn('en');
    tick(english, 'en-owner-company');
    expect(firstScreensIn(english, rulebook)?.ticked()).toEqual({ owner: ['company'] });
  });

  it('keeps two of three where two are asked, and an answer before « je ne sais pas »', () => {
    const page = documentIn('fr');
    tick(page, 'objectives-needs', 'objectives-ideas', 'objectives-community', 'qualities-pace', 'qualities-unknown');
    expect(firstScreensIn(page, rulebook)?.ticked()).toEqual({ objectives: ['needs', 'ideas'], qualities: ['pace'] });
  });

  it('takes away what nobody sees, and has nothing to take over there', () => {
    const page = documentIn('none');
    expect(firstScreensIn(page, rulebook)).toBeNull();
    expect(page.getElementById('first')).toBeNull();
    expect(firstScreensIn(new DOMParser().parseFromString('<p></p>', 'text/html'), rulebook)).toBeNull();
  });
});
