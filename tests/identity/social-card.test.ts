import { describe, expect, it } from 'vitest';
import { faultsInFile } from '../../scripts/built-site/faults-in-file.ts';
import { socialCardTags } from '../../src/build/social-card.ts';

/** Each tag's name and content. */
const read = (address?: string) =>
  Object.fromEntries(
    socialCardTags(address === undefined ? {} : { BOUSSOLE_ADDRESS: address }).map(({ attrs }) => [
      attrs?.['property'] ?? attrs?.['name'],
      attrs?.['content'],
    ]),
  );

describe('the card that a message shows beside a link', () => {
  it('is not named while nobody said where the site will be', () => {
    expect(read()).toEqual({ 'twitter:card': 'summary' });
    expect(read(' ')).toEqual({ 'twitter:card': 'summary' });
  });

  it.each(['https://www.example.org/boussole', 'https://www.example.org/boussole/'])(
    'is named in full from %s',
    (at) => {
      expect(read(at)).toMatchObject({
        'og:url': 'https://www.example.org/boussole/',
        'og:image': 'https://www.example.org/boussole/social-card.png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
    },
  );

  it.each([
    'www.example.org',
    'http://example.org/',
    'https://example.org/?a',
    'https://example.org/#a',
    'https://me@example.org/',
    '/boussole/',
  ])('refuses %s, saying which setting it is', (at) => {
    expect(() => read(at)).toThrow(`BOUSSOLE_ADDRESS: expected an https address such as`);
    expect(() => read(at)).toThrow(at);
  });

  it('is the one place of a built page where another address than the known ones may stand', () => {
    const faults = (tag: string) => faultsInFile('index.html', Buffer.from(`<head>${tag}</head>`)).join('\n');
    expect(faults('<meta property="og:image" content="https://site.example/social-card.png">')).not.toContain('names');
    expect(faults('<meta property="og:title" content="https://site.example/">')).toContain(
      'names https://site.example',
    );
  });
});
