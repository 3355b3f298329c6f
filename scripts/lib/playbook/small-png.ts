/**
 * A drawing of few colours with a palette, a third of its bytes and the same to the eye. As it was on
 * platforms without a binary of sharp.
 */
export async function smallPng(png: Uint8Array): Promise<Uint8Array> {
  try {
    const { default: sharp } = await import('sharp');
    return await sharp(png).png({ palette: true, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
  } catch {
    return png;
  }
}
