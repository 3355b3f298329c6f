import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { Picture } from '../../../src/domain/picture/picture.ts';

const room = { name: 'sized-picture', code: ['scripts/lib/picture'] } as const;

/** A picture `width` pixels wide, made once for all who show it. */
export const sizedPicture =
  (cache: BuildCache) =>
  (picture: Picture, width: number): Promise<Uint8Array> => {
    const { type, digest } = picture;
    return cache.remember(room, { digest, type, width }, () => sizedBytes(picture, width));
  };

/**
 * Turned as the camera says and without what it noted, such as the place. On platforms without a binary of sharp the
 * picture stays as it is.
 */
export async function sizedBytes(
  { type, bytes }: Pick<Picture, 'type' | 'bytes'>,
  width: number,
): Promise<Uint8Array> {
  if (type === 'svg') return bytes;
  try {
    const { default: sharp } = await import('sharp');
    const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
    const made =
      type === 'jpeg' ? image.jpeg({ quality: 82, mozjpeg: true }) : image.png({ compressionLevel: 9 });
    return await made.toBuffer();
  } catch {
    return bytes;
  }
}
