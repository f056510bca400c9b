import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/built-site/broken-links.ts';
import { faultsInFile } from '../../scripts/built-site/faults-in-file.ts';
import { contentSecurityPolicy } from '../../src/build/content-security-policy.ts';
import { POLICY } from '../../src/build/security-headers.ts';

const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll("'", '&#39;')}">`;
const page = (head: string, body = '') => `<!doctype html>
<html lang="fr">
  <head>
    ${head}
  </head>
  <body>${body}</body>
</html>`;
const faults = (name: string, text: string, places?: readonly string[]) =>
  faultsInFile(name, Buffer.from(text), places).join('\n');

describe('the check of the built site', () => {
  it('finds nothing in a page whose policy comes first and whose files are its own', () => {
    const own =
      '<script type="module" crossorigin src="./assets/index-1.js"></script><link href="./assets/index-1.css">';
    expect(faults('index.html', page(meta + own))).toBe('');
  });

  it('wants the policy that the build writes, first in the head', () => {
    expect(contentSecurityPolicy().transformIndexHtml).toBeDefined();
    expect(faults('index.html', page(`<meta charset="utf-8">${meta}`))).toContain('not the first thing');
    expect(faults('index.html', page(meta.replace('script-src &#39;self&#39;', 'script-src *')))).toContain(
      'not the first thing',
    );
  });

  it('finds nothing in a page in a folder, whose files are beside it, nor in a link that people follow to a site that is named', () => {
    const own = '<link href="../assets/index-1.css"><a href="../?lang=fr#method">M</a><a href="#source">S</a>';
    expect(faults('fr/privacy.html', page(meta, `${own}<a class="x" href="https://react.dev/x">R</a>`))).toBe('');
    expect(faults('fr/privacy.html', page(meta, '<a href="mailto:rules@example.org?subject=S">E</a>'))).toBe('');
    expect(faults('fr/privacy.html', page(meta, '<a href="https://elsewhere.example">E</a>'))).toContain(
      'names https:',
    );
    expect(faults('fr/privacy.html', page(meta, '<img src="https://react.dev/x.png">'))).toContain('not a file');
  });

  it.each([
    ['<script>alert(1)</script>', 'a script in the page'],
    ['<style>p { color: red }</style>', 'a style in the page'],
    ['<p style="color: red">', 'a style in an attribute'],
    ['<img src="./x.svg" onerror="alert(1)">', 'a handler in an attribute'],
    ['<a href="javascript:alert(1)">', 'an address that is a script'],
    ['<base href="./">', 'another base'],
    ['<script src="//elsewhere.example/x.js"></script>', 'not a file of the site'],
    ['<link rel="stylesheet" href="https://elsewhere.example/x.css">', 'names https://elsewhere.example'],
  ])('refuses in a page: %s', (body, fault) => {
    expect(faults('index.html', page(meta, body))).toContain(fault);
  });

  it('leaves to whoever builds where objections go', () => {
    const issues = '<meta name="boussole:contest-issues" content="https://tracker.example.org/new?title={title}">';
    expect(faults('index.html', page(meta + issues))).toBe('');
  });

  it.each([
    ['assets/a.js', 'fetch("https://elsewhere.example/x")', 'names https://elsewhere.example'],
    ['assets/a.js', 'const f=eval("1")', 'makes code of a text'],
    ['assets/a.js', 'const f=new Function("return 1")', 'makes code of a text'],
    ['assets/a.js', 'f=Function(`x`)', 'makes code of a text'],
    ['assets/a.js', '(0,eval)("1")', 'makes code of a text'],
    ['assets/a.js', 'const e=eval;e("1")', 'makes code of a text'],
    ['assets/a.js', 'window.eval("1")', 'makes code of a text'],
    ['assets/a.js', 'globalThis.Function("return 1")()', 'makes code of a text'],
    ['assets/a.js', 'self?.Function(`x`)', 'makes code of a text'],
    ['assets/a.js', 'window["eval"]("1")', 'makes code of a text'],
    ['assets/a.js', 'window._paq=[]', 'looks like a tracker'],
    ['assets/a.js', '//# sourceMappingURL=a.js.map', 'points to a source map'],
    ['assets/a.js', 'throw Error("/home/someone/site/src/a.ts")', 'a path of the machine'],
    ['assets/a.js', 'const at="/srv/build-17/a.ts"', 'a path of the machine'],
    ['licences.md', 'As found in /home/someone/site/node_modules.', 'a path of the machine'],
    ['licences.md', 'As found in /srv/build-17/vendor.', 'a path of the machine'],
    ['assets/a.css', '@import "x.css"', 'loads what is not a file of the site'],
    ['assets/a.css', 'a{background:url(//elsewhere.example/x.png)}', 'loads what is not a file of the site'],
    ['assets/a.css', 'a{background:url( "//elsewhere.example/x.png")}', 'loads what is not a file of the site'],
    ['assets/a.js.map', '{}', 'no file of this kind'],
  ])('refuses in %s: %s', (name, text, fault) => {
    expect(faults(name, text, ['/srv/build-17'])).toContain(fault);
  });

  it('lets a notice name the sites of its authors, for people to read', () => {
    expect(faults('licences.md', 'Copyright someone, https://author.example', ['/srv/build-17'])).toBe('');
  });

  it('takes a word that only looks like code made of a text', () => {
    expect(faults('assets/a.js', 'x.dynamicTypingFunction(t);React.onDoubleClick;isFunction(e);medieval()')).toBe('');
    expect(faults('assets/a.js', 'x.eval(t);names=["eval","Function"];x instanceof Function')).toBe('');
    expect(faults('assets/a.css', '@font-face{src:url(./font-1.woff2)}a{fill:url(#b)}')).toBe('');
    expect(faults('assets/a.css', 'a{background:url("data:image/svg+xml,%3Csvg/%3E")}')).toBe('');
  });
});

describe('the check of links', () => {
  const links = (html: string) =>
    brokenLinks({ 'fr/a.html': html, 'en/b.html': '<h2 id="here">B</h2>', 'index.html': '' }, [
      'fr/a.html',
      'en/b.html',
      'index.html',
      'assets/a.css',
    ]).join('\n');

  it('finds nothing when each file and each place is there, whatever the app reads after « # »', () => {
    expect(
      links(
        '<link href="../assets/a.css"><a href="../?lang=fr#method">M</a><a href="../">H</a><a href="../en/b.html#here">B</a>' +
          '<p id="own"><a href="#own">O</a></p><a href="https://elsewhere.example/x#y">E</a>',
      ),
    ).toBe('');
  });

  it.each([
    ['<a href="../en/c.html">C</a>', 'leads nowhere: ../en/c.html'],
    ['<a href="./b.html">B</a>', 'leads nowhere: ./b.html'],
    ['<a href="#gone">G</a>', 'leads nowhere: #gone'],
    ['<a href="../en/b.html#gone">G</a>', 'leads nowhere: ../en/b.html#gone'],
    ['<link href="../../assets/a.css">', 'leads nowhere: ../../assets/a.css'],
    ['<p id="x"></p><p id="x"></p>', 'has the id x twice'],
  ])('refuses %s', (html, fault) => {
    expect(links(html)).toContain(fault);
  });
});
