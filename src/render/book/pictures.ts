import type { Picture } from '../../domain/picture/picture.ts';

/** A picture as a book carries it: no larger than paper needs, without what a camera noted. */
export type PaperPicture = Pick<Picture, 'type' | 'width' | 'height' | 'bytes'>;

/** The pictures of a book by the address they have in its tree. */
export type PaperPictures = ReadonlyMap<string, PaperPicture>;

/** The widest and the tallest a picture may be on A4, in CSS pixels; the rest is for its heading and its words. */
const page = { width: 640, height: 800 } as const;

/** The size of a picture on paper in CSS pixels: its own, unless that is larger than the page. */
export function sizeOnPaper({ width, height }: Pick<Picture, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, page.width / width, page.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
