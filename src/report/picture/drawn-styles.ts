/**
 * What makes a drawing look as it does, and the value that it has when nothing says otherwise. As attributes they are read by
 * every program that opens drawings; a style sheet or a style attribute is not, nor where a page forbids inline styles.
 */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  fill: [],
  'fill-opacity': ['1'],
  'fill-rule': ['nonzero'],
  stroke: ['none'],
  'stroke-width': ['1', '1px'],
  'stroke-opacity': ['1'],
  'stroke-dasharray': ['none'],
  'stroke-dashoffset': ['0', '0px'],
  'stroke-linecap': ['butt'],
  'stroke-linejoin': ['miter'],
  opacity: ['1'],
  visibility: ['visible'],
  'paint-order': ['normal'],
  'vector-effect': ['none'],
};

/** Of texts alone. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'font-family': [],
  'font-size': [],
  'font-weight': ['400'],
  'font-style': ['normal'],
  'text-anchor': ['start'],
  'dominant-baseline': ['auto'],
};

/** Referred to by others, and not drawn where they stand: left as they are. */
const REFERRED = ['defs', 'clipPath', 'linearGradient', 'marker', 'mask', 'pattern', 'radialGradient', 'symbol'];

const SHAPES = ['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'text', 'tspan', 'use'];

/**
 * Writes on each element of a copy what the page's style sheets make of the original. The browser has by then resolved custom
 * properties, `currentColor` and relative sizes. What is not displayed is left out.
 * @param copy a deep clone of `original`
 */
export function drawStyles(original: Element, copy: Element): void {
  if (REFERRED.includes(copy.localName)) return;
  const computed = getComputedStyle(original);
  if (computed.display === 'none' || copy.localName === 'title' || copy.localName === 'desc') {
    copy.remove();
    return;
  }
  // The two have the same children, in the same order, until one is left out: so the list is taken first.
  const children = [...copy.children];
  [...original.children].forEach((child, index) => {
    const twin = children[index];
    if (twin) drawStyles(child, twin);
  });
  for (const name of ['class', 'style', 'tabindex', 'focusable']) copy.removeAttribute(name);
  for (const { name } of [...copy.attributes]) if (name.startsWith('data-')) copy.removeAttribute(name);
  for (const name of [...Object.keys(DRAWN), ...Object.keys(WRITTEN)]) {
    const usual = usualFor(copy.localName)[name];
    const value = usual ? drawnValue(computed, name) : '';
    // Nothing is inherited any more: each shape has its own.
    if (value === '' || usual?.includes(value)) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
}

/** What is to be written on an element, with the values that go without saying. */
function usualFor(name: string): Readonly<Record<string, readonly string[]>> {
  if (name === 'text' || name === 'tspan') return { ...DRAWN, ...WRITTEN };
  return SHAPES.includes(name) ? DRAWN : { opacity: ['1'] };
}

/** Some browsers give the page's whole address with a reference inside the drawing. */
const drawnValue = (computed: CSSStyleDeclaration, name: string): string =>
  computed.getPropertyValue(name).replace(/url\((["']?)[^"')#]*#([^"')]*)\1\)/g, 'url(#$2)');
