import jsQR from 'jsqr';

/** Pixels a module: what a phone's camera gets of a code on screen. */
const SCALE = 4;

/** What a phone reads in a drawing of whole modules: what is inside its path is dark. */
export function scanned(svg: Element): string | undefined {
  const [x0 = 0, y0 = 0, side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const dark = insideOf(svg.querySelector('path')?.getAttribute('d') ?? '');
  const size = side * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (dark(x0 + (x + 0.5) / SCALE, y0 + (y + 0.5) / SCALE))
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return jsQR(pixels, size, size)?.data;
}

/** Whether a point is inside a path of straight lines, as SVG fills it: a line to the left crosses more ups than downs. */
function insideOf(path: string): (x: number, y: number) => boolean {
  const edges: { x: number; from: number; to: number }[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    if (nextX !== x && nextY !== y) throw new Error('A slanted line in a code');
    if (nextX === x) edges.push({ x, from: y, to: nextY });
    [x, y] = [nextX, nextY];
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = rest.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    const [a = 0, b = 0] = numbers;
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'm') [x, y, startX, startY] = [x + a, y + b, x + a, y + b];
    else if (command === 'h') to(x + a, y);
    else if (command === 'H') to(a, y);
    else if (command === 'v') to(x, y + a);
    else if (command === 'V') to(x, a);
    else if (command === 'l') to(x + a, y + b);
    else if (command === 'L') to(a, b);
    else if (command === 'z' || command === 'Z') to(startX, startY);
    else throw new Error(`Not read here: ${command}`);
  }
  return (px, py) =>
    edges.reduce((winding, { x: at, from, to: end }) => {
      if (at > px || py < Math.min(from, end) || py >= Math.max(from, end)) return winding;
      return winding + Math.sign(end - from);
    }, 0) !== 0;
}
