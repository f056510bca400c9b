import { afterEach, describe, expect, it } from 'vitest';
import { listIn } from '../../src/words/list-in.ts';

const Made = Intl.ListFormat;
afterEach(() => {
  Object.assign(Intl, { ListFormat: Made });
});

describe('a list', () => {
  const items = ['un', 'deux', 'trois'];

  it('is said as its language has it', () => {
    expect(listIn('fr').format(items)).toBe('un, deux et trois');
    expect(listIn('fr', 'disjunction').format(items)).toBe('un, deux ou trois');
    expect(listIn('en').format(items)).toBe('un, deux, and trois');
    expect(
      listIn('fr', 'unit')
        .formatToParts(items)
        .map(({ value }) => value)
        .join(''),
    ).toBe(new Intl.ListFormat('fr', { type: 'unit' }).format(items));
  });

  it('is made when something is listed, and once', () => {
    let made = 0;
    class Counted extends Made {
      constructor(...given: ConstructorParameters<typeof Made>) {
        super(...given);
        made++;
      }
    }
    Object.assign(Intl, { ListFormat: Counted });
    const list = listIn('de');
    expect(made).toBe(0);
    list.format(items);
    listIn('de').format(items);
    expect(made).toBe(1);
  });
});
