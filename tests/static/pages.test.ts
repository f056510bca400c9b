// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { describe, expect, it, vi } from 'vitest';
import { pages } from '../../src/static/main.tsx';
import { staticPage } from '../../src/static/static-page.tsx';
import { LANGUAGES } from '../../src/words/words.ts';
import { flatten, read } from '../words/locales.ts';

const NAMES = [
  'scenarios',
  ...rulebook.scenarios.map(({ id }) => `scenario-${id}`),
  ...rulebook.cases.map(({ id }) => `case-${id}`),
  'accessibility',
  'privacy',
];
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const textOf = (html: string) => documentOf(html).body.textContent?.replace(/\s+/g, ' ') ?? '';
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('the pages that need no script', () => {
  it('are there in every language', () => {
    expect(pages.map(({ language, name }) => `${language} ${name}`).sort()).toEqual(
      LANGUAGES.flatMap((language) => NAMES.map((name) => `${language} ${name}`)).sort(),
    );
  });

  it.each(pages.map((page) => [`${page.language}/${page.name}`, page] as const))(
    '%s is whole: one heading, nothing folded, nothing that only a script moves',
    (_, { body, title, description }) => {
      const { body: shown } = documentOf(body);
      expect(shown.querySelectorAll('h1')).toHaveLength(1);
      expect(shown.querySelector('main h1')?.textContent).not.toBe('');
      expect(shown.querySelectorAll('script, button, input, select, textarea, form, iframe, [style]')).toHaveLength(0);
      expect(shown.querySelectorAll('details:not([open])')).toHaveLength(0);
      expect(title).toMatch(/ – La Boussole/);
      expect(description).toMatch(/^.{40,160}$/);
      // A key that no locale has is shown as it is.
      expect(`${title} ${description}`).not.toMatch(/\w:\w|\w\.\w{3}/);
    },
  );

  it.each(pages.map((page) => [`${page.language}/${page.name}`, page] as const))(
    '%s leads to the compass, at the same page and at the first question',
    (_, { body, language, name }) => {
      const addresses = [...documentOf(body).querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      expect(addresses).toContain(`../?lang=${language}#${name}`);
      expect(addresses).toContain(`../?lang=${language}#question-owner`);
    },
  );

  it('have each a title and a description of its own', () => {
    for (const part of ['title', 'description'] as const)
      for (const language of LANGUAGES) {
        const texts = pages.filter((page) => page.language === language).map((page) => page[part]);
        expect(new Set(texts).size).toBe(texts.length);
      }
  });

  it.each(LANGUAGES.flatMap((language) => rulebook.scenarios.map(({ id }) => [language, id] as const)))(
    'say in %s all that the workshop found of the %s scenario',
    (language, id) => {
      const words = Object.fromEntries(flatten(read(language, 'findings')));
      const page = pages.find((one) => one.language === language && one.name === `scenario-${id}`);
      const said = textOf(page?.body ?? '');
      const refs = rulebook.findings.filter(({ scenario }) => scenario === id).map(({ ref }) => ref);
      expect(refs.length).toBeGreaterThan(20);
      expect(refs.filter((ref) => !said.includes(plain(words[ref] ?? '?')))).toEqual([]);
    },
  );

  it.each(LANGUAGES.flatMap((language) => rulebook.cases.map(({ id }) => [language, id] as const)))(
    'say in %s all that the two tables found on the case of %s',
    (language, id) => {
      const words = Object.fromEntries(flatten(read(language, 'findings')));
      const page = pages.find((one) => one.language === language && one.name === `case-${id}`);
      const said = textOf(page?.body ?? '');
      const refs = rulebook.findings.filter(({ source }) => source === id).map(({ ref }) => ref);
      expect(refs.length).toBeGreaterThan(10);
      expect(refs.filter((ref) => !said.includes(plain(words[ref] ?? '?')))).toEqual([]);
    },
  );

  it('give the address that the site was built with to whoever cannot reach some content', async () => {
    vi.stubEnv('BOUSSOLE_CONTEST_EMAIL', 'acces@example.org');
    const { body } = await staticPage('accessibility', 'fr');
    vi.unstubAllEnvs();
    expect(body).toContain('href="mailto:acces@example.org?');
    expect((await staticPage('accessibility', 'fr')).body).not.toContain('mailto:');
  });
});
