const begin = (name: string) => `<!-- npm run bench: ${name} -->`;
const end = (name: string) => `<!-- end of ${name} -->`;

/**
 * A document with other figures between the marks of their name; what is around them is written by hand.
 * @throws an Error where the marks are not there, once each
 */
export function withFigures(document: string, name: string, figures: string): string {
  const [before, inside, ...more] = document.split(begin(name));
  const [, after, ...rest] = (inside ?? '').split(end(name));
  if (before === undefined || after === undefined || more.length + rest.length > 0)
    throw new Error(`docs/performance.md: expected ${begin(name)} and ${end(name)}, once each`);
  return `${before}${begin(name)}\n\n${figures}\n\n${end(name)}${after}`;
}

/** Figures as docs/performance.json holds them: six digits that count, one object a line where it has no other in it. */
export function asJson(figures: unknown): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
  const text = JSON.stringify(figures, rounded, 2);
  return `${text.replace(/[[{][^[\]{}]*[\]}]/g, (flat) => flat.replace(/\s*\n\s*/g, ' '))}\n`;
}
