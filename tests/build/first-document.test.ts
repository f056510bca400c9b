import { describe, expect, it } from 'vitest';
import { faultsInPage } from '../../scripts/built-site/faults-in-page.ts';
import { FIRST_PLACE, type First, withFirstScreens } from '../../src/build/first-document.ts';
import { FIRST_SCRIPT, sourceOf } from '../../src/build/first-script.ts';
import { POLICY } from '../../src/build/security-headers.ts';
import { escaped } from '../../src/build/static-document.ts';

const APP = `<!doctype html>
<html lang="fr"><head>
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<link rel="stylesheet" crossorigin href="./assets/index-1.css">
</head><body>${FIRST_PLACE}<div id="root"></div></body></html>`;
const FIRST: First = { screens: '<p class="rose">Une boussole</p>', styles: '#first{}', languages: ['fr', 'en'] };
const SHEETS = [
  {
    file: 'assets/index-1.css',
    text: '@font-face{font-family:A;src:url(./letters.woff2)}@font-face{src:local(Arial)}.page{}\n',
  },
  { file: 'assets/early-1.css', text: '.rose{}\n' },
  { file: 'assets/result-1.css', text: '.ranking{}\n' },
];
const written = withFirstScreens(APP, FIRST, SHEETS);
const styles = /<style>([\s\S]*?)<\/style>/.exec(written)?.[1] ?? '';

describe('the app’s page with its first screens', () => {
  it('holds them, with the styles they need and no other', () => {
    expect(written).toContain('<div id="first" hidden><p class="rose">Une boussole</p></div>');
    expect(styles).toBe('@font-face{src:local(Arial)}.page{}.rose{}#first{}');
    expect(written).toContain('data-languages="fr en"');
  });

  it('names its styles and its script by content in its policy, so that the check of the built site has nothing to say', () => {
    expect(written).toContain(`style-src &#39;self&#39; ${escaped(sourceOf(styles))};`);
    expect(written).toContain(`<script>${FIRST_SCRIPT}</script>`);
    expect(faultsInPage(written)).toEqual([]);
    expect(faultsInPage(written.replace('.rose{}#', '.rose{color:red}#'))).not.toEqual([]);
    expect(faultsInPage(written.replace('const page', 'let page'))).toContain('a script in the page');
    expect(faultsInPage(written.replace('</body>', '<style>p{}</style></body>'))).toContain('a style in the page');
  });

  it('leaves our letters to its script: styles in the page would tell its whole address to whoever serves them', () => {
    expect(written).toContain('<html data-languages="fr en" data-letters="./assets/letters.woff2" lang="fr">');
    expect(styles).not.toMatch(/url\(/);
  });

  it('names the first stylesheet after them, for whom the page’s own are refused', () => {
    expect(written).toContain('<link disabled rel="stylesheet" crossorigin href="./assets/index-1.css"></body>');
    expect(written).toContain(
      '<noscript><link rel="stylesheet" crossorigin href="./assets/index-1.css"></noscript></head>',
    );
    expect(written.match(/rel="stylesheet"/g)).toHaveLength(2);
  });

  it.each([FIRST_PLACE, escaped(POLICY), 'rel="stylesheet"'])('refuses a page without %s', (part) => {
    expect(() => withFirstScreens(APP.replace(part, ''), FIRST, SHEETS)).toThrow(/index\.html: expected/);
  });
});
