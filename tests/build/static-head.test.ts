import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/build/static-document.ts';
import { headFor } from '../../src/build/static-head.ts';

const APP = `<head>
  <link rel="icon" type="image/svg+xml" href="./assets/icon-1.svg" />
  <link rel="modulepreload" href="./assets/words-1.js" />
  <link rel="stylesheet" crossorigin href="./assets/index-1.css" />
</head>`;
const page = { name: 'privacy', language: 'fr', body: '<main class="_main_x1_2 _wide_y2_1">' };
const sheet = (file: string, text: string) => ({ file: `assets/${file}`, text });

describe('the head of a page made at build time', () => {
  it('has the app’s icon and first stylesheet, the sheets that style something in it, and no other', () => {
    const sheets = [
      sheet('index-1.css', 'body{}'),
      sheet('wide-1.css', '._wide_y2_1{}'),
      sheet('other-1.css', '._other_z3_1{}'),
    ];
    expect(headFor(page, [], APP, sheets)).toEqual([
      '<link rel="icon" type="image/svg+xml" href="../assets/icon-1.svg" />',
      '<link rel="stylesheet" href="../assets/index-1.css" />',
      '<link rel="stylesheet" href="../assets/wide-1.css" />',
    ]);
  });

  it('has the picture that messages show beside a link, but for its words, which are those of the app’s page', () => {
    const card = [
      '<meta property="og:image" content="https://www.example.org/social-card.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta name="twitter:card" content="summary_large_image">',
    ];
    const others = '<meta property="og:title" content="T"><meta property="og:image:alt" content="Un cadran">';
    expect(headFor(page, [], `${card.join('\n')}${others}`, [])).toEqual(card);
  });

  it('names the same page in the other languages', () => {
    expect(headFor(page, [{ ...page, language: 'en' }], '', [])).toEqual([
      '<link rel="alternate" hreflang="en" href="../en/privacy.html" />',
    ]);
  });

  it('has the policy first, its language, and its words as text, never as tags', () => {
    const written = { language: 'en', title: "A “b” <c> & 'd'", description: '"quoted"', body: '<p>ok</p>' };
    const html = documentOf(written, "default-src 'none'", ['<link rel="x" />']);
    expect(html.replace(/>\s+</g, '><')).toContain(
      '<html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;" />',
    );
    expect(html).toContain('<title>A “b” &lt;c> &amp; &#39;d&#39;</title>');
    expect(html).toContain('<meta name="description" content="&quot;quoted&quot;" />');
    expect(html).toMatch(/<link rel="x" \/>\s*<\/head>\s*<body>\s*<p>ok<\/p>\s*<\/body>/);
  });
});
