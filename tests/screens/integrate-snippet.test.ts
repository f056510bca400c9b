// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { type Frame, snippetOf } from '../../src/screens/integrate/snippet.ts';

const parsed = (snippet: string) => new DOMParser().parseFromString(snippet, 'text/html');

it.each([
  'a"b',
  "l'un",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&quot;',
  '&amp;lt;',
  '&copy=1',
])('writes %s so that a browser reads it back as it was', (text) => {
  const frame: Frame = { src: `https://compass.example.org/?q=${text}&lang=fr`, title: text, height: 900, offset: 12 };
  const page = parsed(snippetOf(frame, `https://compass.example.org/${text}/v1.js`));
  const read = page.querySelector('iframe');
  expect([...(read?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([
    ['data-boussole', ''],
    ['data-offset', '12'],
    ['src', frame.src],
    ['title', text],
    ['width', '100%'],
    ['height', '900'],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write; fullscreen'],
    ['referrerpolicy', 'no-referrer'],
  ]);
  expect(page.querySelector('script')?.getAttribute('src')).toBe(`https://compass.example.org/${text}/v1.js`);
  expect(page.querySelectorAll('body *, head *')).toHaveLength(2);
});
