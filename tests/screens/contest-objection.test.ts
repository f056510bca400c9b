import { describe, expect, it } from 'vitest';
import { type Part, shorten, wholeText } from '../../src/screens/contest/objection.ts';

const part = (id: Part['id'], line: string = `${id} line`): Part => ({ id, label: id, line });
const FACTS = (['rule', 'sentence', 'condition', 'scenario', 'actor', 'weight', 'findings'] as const).map((id) =>
  part(id),
);
const PARTS = [part('objection', 'why'), ...FACTS, part('answers', 'link')];
const note = (left: readonly Part[]) => `missing: ${left.map(({ id }) => id).join(' ')}`;
const within = (longest: number, parts: readonly Part[] = PARTS) =>
  shorten(parts, note, (text) => text.length <= longest);
const idsOf = (left: readonly Part[]) => left.map(({ id }) => id);

describe('the text of an objection', () => {
  it('has the reader’s words, an empty line, then a list', () => {
    expect(wholeText([part('objection', 'why'), part('rule'), part('weight')])).toBe('why\n\nrule line\nweight line');
  });

  it('is whole where it fits, with nothing said to be missing', () => {
    expect(within(1000)).toEqual({ text: wholeText(PARTS), left: [] });
  });

  it('leaves out whole facts first, as few as it can, and says which', () => {
    const { text, left } = within(wholeText(PARTS).length - 1 + note([part('findings')]).length - 20);
    expect(left.length).toBeGreaterThan(0);
    expect(idsOf(left)).not.toContain('objection');
    expect(text).toContain('why');
    expect(text).toContain(note(left));
    expect(text).toContain('rule line');
    expect(text).toContain('link');
    for (const { line } of PARTS.filter((one) => !left.includes(one))) expect(text).toContain(line);
  });

  it('leaves out the words rather than cut them, and then keeps the facts that fit', () => {
    const long = [part('objection', 'why '.repeat(500)), ...FACTS, part('answers', 'link')];
    const { text, left } = within(300, long);
    expect(idsOf(left)).toEqual(['objection']);
    expect(text).toBe(`missing: objection\n\n${[...FACTS.map(({ line }) => line), 'link'].join('\n')}`);
  });

  it('leaves out the answers after all the rest, and the rule never', () => {
    const long = [part('objection', 'w'.repeat(500)), ...FACTS, part('answers', 'l'.repeat(500))];
    const { text, left } = within(200, long);
    expect(idsOf(left)).toEqual([
      'objection',
      'sentence',
      'condition',
      'scenario',
      'actor',
      'weight',
      'findings',
      'answers',
    ]);
    expect(text).toBe(`${note(left)}\n\nrule line`);
  });

  it('is the shortest there is where nothing fits', () => {
    expect(within(0).text).toContain('rule line');
  });
});
