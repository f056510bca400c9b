import { correction, generate } from 'lean-qr';
import { toSvgPath, toSvgSource } from 'lean-qr/extras/svg';

/** The quiet zone around a code, in modules (ISO/IEC 18004). */
const MARGIN = 4;
/** Pixels a module in a PNG: a code of 60 modules is then 5 cm wide on paper at 300 dpi. */
const PIXELS = 10;

/** A QR code, whose modules are the unit. */
export type DrawnCode = {
  /** What is dark, as the path of an SVG. */
  readonly path: string;
  /** The code and its quiet zone, as an SVG has them. */
  readonly viewBox: string;
  readonly paper: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The whole drawing as an SVG file. */
  readonly svg: string;
  /** The same in pixels; null where the browser makes no picture. */
  readonly png: () => Promise<Blob | null>;
};

/** Draws a text as a QR code, of the best correction that its size allows. */
export function drawCode(text: string): DrawnCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * MARGIN;
  return {
    path: toSvgPath(code),
    viewBox: `${-MARGIN} ${-MARGIN} ${side} ${side}`,
    paper: { x: -MARGIN, y: -MARGIN, width: side, height: side },
    svg: toSvgSource(code, { on: '#000', off: '#fff', pad: MARGIN, scale: PIXELS, xmlDeclaration: true }),
    async png() {
      const small = document.createElement('canvas');
      code.toCanvas(small, { on: [0, 0, 0], off: [255, 255, 255], pad: MARGIN });
      const canvas = document.createElement('canvas');
      canvas.width = small.width * PIXELS;
      canvas.height = small.height * PIXELS;
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.imageSmoothingEnabled = false;
      context.drawImage(small, 0, 0, canvas.width, canvas.height);
      return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    },
  };
}
