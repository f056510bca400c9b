import { describe, expect, it } from 'vitest';
import { setEnglish, setFrench } from '../../scripts/typography.ts';
import { texts } from './locales.ts';

/** Placeholders are names alone; quotation marks and brackets come in pairs; no space comes before a comma or a full stop. */
const sound = (text: string, marks: string): boolean =>
  !/\{\{(?!\w+\}\})|(?<!\{\{\w+)\}\}|[\s\u00a0\u202f][,.](?!\w)|^ /.test(text) &&
  [marks, '()'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);

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
    expect(sound(text, '«»')).toBe(true);
  });
});

describe('English typography', () => {
  it.each(texts('en'))('holds in %s', (_, text) => {
    expect(text).toBe(setEnglish(text));
    expect(text).not.toMatch(/ [;:!?]|«|»|'|"|\.\.\.| {2}|—/);
    // None of the spaces of French printers.
    expect(text).not.toMatch(/\u202f|\u00a0[;:!?]/);
    expect(sound(text, '“”')).toBe(true);
  });
});
