// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileName, slugOf } from '../../src/report/data/file-name.ts';
import { downloadOf } from '../../src/report/picture/download-of.ts';
import { linesOf } from '../../src/report/picture/lines-of.ts';
import { pngOf } from '../../src/report/picture/png-of.ts';
import { svgOf } from '../../src/report/picture/svg-of.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WORDS = { title: 'Le cadran', caption: ['Un & deux < trois', 'Règles n° 1'] };

/** A drawing on the page, as an element of it. */
function drawing(): SVGSVGElement {
  const make = (name: string, attributes: Record<string, string>, ...children: (Element | string)[]) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const svg = make(
    'svg',
    { viewBox: '-180 -180 360 360', class: 'face', 'data-x': '1' },
    make('title', {}, 'Another'),
    make('defs', {}, make('clipPath', { id: 'clip', class: 'kept' })),
    make('g', { stroke: 'red', class: 'lines' }, make('circle', { r: '5', class: 'ring' })),
    make('path', { d: 'M0 0', class: 'gone' }),
    make('text', { class: 'label', 'data-x': '1' }, 'Public'),
  ) as SVGSVGElement;
  document.body.append(svg);
  return svg;
}

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = `
    :root { --paper: rgb(253, 253, 250); --ink: rgb(19, 34, 42); }
    .ring { fill: rgb(1, 2, 3); stroke: none; stroke-width: 2px }
    .gone { display: none }
    .label { fill: rgb(4, 5, 6); font-size: 12.5px; text-anchor: middle }
  `;
  document.head.append(style);
});
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const picture = () => {
  const text = svgOf(drawing(), WORDS);
  return { text, svg: new DOMParser().parseFromString(text, 'image/svg+xml').documentElement };
};

describe('a drawing taken away', () => {
  it('stands alone: named, sized, with no class, style or script of the page', () => {
    const { text, svg } = picture();
    expect(svg.namespaceURI).toBe(SVG);
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.firstElementChild?.textContent).toBe('Le cadran');
    expect(svg.getAttribute('viewBox')?.split(' ').slice(2)).toEqual([
      svg.getAttribute('width'),
      svg.getAttribute('height'),
    ]);
    expect(text).not.toMatch(/ (style|data-x)=|class="(face|lines|ring|label)"|var\(|currentColor|Another/);
  });

  it('looks as on the page, from attributes that every program reads', () => {
    const { svg } = picture();
    const ring = svg.querySelector('circle');
    expect(ring?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(ring?.getAttribute('stroke-width')).toBe('2px');
    const label = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === 'Public');
    expect(label?.getAttribute('fill')).toBe('rgb(4, 5, 6)');
    expect(label?.getAttribute('text-anchor')).toBe('middle');
  });

  it('inherits nothing that the page had overruled', () => {
    const { svg } = picture();
    expect([...svg.querySelectorAll('g')].filter((group) => group.hasAttribute('stroke'))).toEqual([]);
  });

  it('leaves out what is not shown, and keeps what others refer to', () => {
    const { svg } = picture();
    expect(svg.querySelector('path')).toBeNull();
    expect(svg.querySelector('#clip')).not.toBeNull();
  });

  it('lies on the page’s paper, under its title and over its caption, all of it in view', () => {
    const { svg } = picture();
    const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const paper = svg.querySelector('rect');
    expect(paper?.getAttribute('fill')).toMatch(/^rgb\(253, ?253, ?250\)$/);
    expect(['x', 'y', 'width', 'height'].map((name) => Number(paper?.getAttribute(name)))).toEqual([
      left,
      top,
      width,
      height,
    ]);
    const at = (words: string) =>
      Number([...svg.querySelectorAll('text')].find(({ textContent }) => textContent === words)?.getAttribute('y'));
    expect(at('Le cadran')).toBeGreaterThan(top);
    expect(at('Le cadran')).toBeLessThan(-180);
    expect(at('Un & deux < trois')).toBeGreaterThan(180);
    expect(at('Règles n° 1')).toBeGreaterThan(at('Un & deux < trois'));
    expect(at('Règles n° 1')).toBeLessThan(top + height);
  });

  it('leaves the one on the page as it was', () => {
    const before = drawing();
    const was = before.outerHTML;
    svgOf(before, WORDS);
    expect(before.outerHTML).toBe(was);
  });

  it('breaks its lines between words, and loses none', () => {
    const text = 'Chaque rayon est une lecture sur 20 : il va vers le scénario qu’elle met en tête.';
    const lines = linesOf(text, 200, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(33);
    expect(linesOf('interminable', 10, 12)).toEqual(['interminable']);
  });
});

describe('a picture in pixels', () => {
  it('is none where the browser does not draw it', async () => {
    vi.stubGlobal(
      'Image',
      class {
        src = '';
        decode = () => Promise.reject(new Error('no'));
      },
    );
    expect(await pngOf('<svg/>')).toBeNull();
  });

  it('has so many pixels for one unit of the drawing', async () => {
    vi.stubGlobal(
      'Image',
      class {
        src = '';
        naturalWidth = 100;
        naturalHeight = 50;
        decode = () => Promise.resolve();
      },
    );
    const sizes: number[][] = [];
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      drawImage: (_: unknown, ...size: number[]) => sizes.push(size),
    } as unknown as null);
    const blob = new Blob(['png']);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((then) => then(blob));
    expect(await pngOf('<svg/>', 2)).toBe(blob);
    expect(sizes).toEqual([[0, 0, 200, 100]]);
  });
});

describe('saving a file', () => {
  it('is a click on a download, whose address is let go later', () => {
    vi.useFakeTimers();
    const revoked = vi.fn();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: revoked }));
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    expect(downloadOf(new Blob(['x']), 'boussole.json')).toBe('saved');
    expect(clicked).toEqual(['boussole.json blob:1']);
    expect(revoked).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:1');
  });

  it('is doubtful in any frame: one may hold downloads back, and says nothing of it', () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: vi.fn() }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    vi.stubGlobal('self', {});
    expect(window.origin).not.toBe('null');
    expect(downloadOf(new Blob(['x']), 'boussole.json')).toBe('doubtful');
  });

  it('says when the browser refuses', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: refuse }));
    expect(downloadOf(new Blob(['x']), 'boussole.json')).toBe('refused');
  });
});

describe('the name of a file', () => {
  it('says the day, the project and what is in it', () => {
    expect(fileName('2026-11-23', null, null, 'json')).toBe('boussole-2026-11-23.json');
    expect(fileName('2026-11-23', 'Dunkerque', null, 'json')).toBe('boussole-2026-11-23-dunkerque.json');
    expect(fileName('2026-11-23', 'Dunkerque', 'Cadran', 'svg')).toBe('boussole-2026-11-23-dunkerque-cadran.svg');
  });

  it('is ASCII, short, and goes nowhere', () => {
    expect(slugOf('Cœur d’Été à Nîmes')).toBe('coeur-d-ete-a-nimes');
    expect(slugOf('../../etc/passwd')).toBe('etc-passwd');
    expect(slugOf('東京')).toBe('');
    expect(slugOf('a'.repeat(60))).toBe('a'.repeat(40));
    expect(slugOf(`${'mot '.repeat(20)}`)).toMatch(/^(mot-)+mot$/);
    expect(slugOf(`${'mot '.repeat(20)}`).length).toBeLessThanOrEqual(40);
  });
});
