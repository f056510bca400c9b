import { describe, expect, it } from 'vitest';
import { setEnglish, setFrench } from '../../scripts/typography.ts';
import { texts } from './locales.ts';

describe('French typography', () => {
  it('puts the spaces where printers do', () => {
    expect(setFrench("Qui l'a dit ? « Moi » ; voici : 30 000 €")).toBe(
      'Qui l’a dit\u202f? «\u00a0Moi\u00a0»\u202f; voici\u00a0: 30\u202f000\u00a0€',
    );
  });

  it.each(texts('fr'))('holds in %s', (_, text) => {
    expect(text).toBe(setFrench(text));
    expect(text).not.toMatch(/[^\u202f][;!?](?=\s|$)/);
    expect(text).not.toMatch(/[^\u00a0]:(?=\s|$)/);
    expect(text).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
    expect(text).not.toMatch(/'|"|\.\.\.| {2}|—/);
  });
});

describe('English typography', () => {
  it.each(texts('en'))('holds in %s', (_, text) => {
    expect(text).toBe(setEnglish(text));
    expect(text).not.toMatch(/ [;:!?]|«|»|'|"|\.\.\.| {2}|—/);
  });
});
