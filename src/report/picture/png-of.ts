/** Sharp on paper and on fine screens: so many pixels for one unit of the drawing. */
const PNG_SCALE = 3;

/**
 * Draws a standalone drawing as a PNG. Its letters are those of the device: a drawing cannot fetch the page's own.
 * @param svg as `svgOf` gives it
 * @param scale pixels for one unit of the drawing
 * @returns null when the browser refuses to draw it, or to give it back
 */
export async function pngOf(svg: string, scale: number = PNG_SCALE): Promise<Blob | null> {
  try {
    const image = new Image();
    // By data: rather than blob:, from which some browsers take a canvas for another site's, and keep it.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}
