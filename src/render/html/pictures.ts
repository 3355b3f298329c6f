import type { ContentGraph } from '../../domain/graph.ts';
import { pictureAt } from '../../domain/picture/address.ts';
import { sitePictureFiles } from '../../domain/picture/site-files.ts';
import { withBase } from '../../domain/urls.ts';
import { element, escapeHtml } from './escape.ts';

/** A picture as a page shows it. */
export interface PictureSource {
  /** Address, with the site base in front, or all of the picture in it. */
  src: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** The same in other widths, for browsers to choose from. */
  srcset?: string;
}

/** Finds what an address in a text means. */
export type FindPicture = (url: string) => PictureSource | undefined;

/** The pictures of the site for the text of a file. @param file path below `content/` */
export const sitePictures =
  (graph: ContentGraph, file: string, base: string): FindPicture =>
  (url) => {
    const path = pictureAt(url, file);
    const picture = path === undefined ? undefined : graph.picture(path);
    if (!picture) return undefined;
    const files = sitePictureFiles(picture).map((one) => ({ ...one, src: withBase(base, one.path) }));
    const { width, height } = picture;
    const src = files.at(-1)?.src ?? '';
    if (files.length === 1) return { src, width, height };
    return { src, width, height, srcset: files.map((one) => `${one.src} ${one.width}w`).join(', ') };
  };

/** Width of the column of text, for browsers to choose by. */
const sizes = '(min-width: 48rem) 44rem, 100vw';

/**
 * A picture with room kept for it before it is loaded. One that is not there leaves its text, as `check` would have
 * told.
 */
export function pictureHtml(
  picture: PictureSource | undefined,
  { alt, title }: { alt?: string | null | undefined; title?: string | null | undefined },
): string {
  const caption = title ? element('figcaption', escapeHtml(title)) : '';
  if (!picture)
    return element('figure', `<p>［图：${escapeHtml(alt ?? '')}］</p>${caption}`, ' class="picture"');
  const { src, srcset, width, height } = picture;
  const choice = srcset ? ` srcset="${escapeHtml(srcset)}" sizes="${sizes}"` : '';
  const img = `<img src="${escapeHtml(src)}"${choice} width="${width}" height="${height}" alt="${escapeHtml(alt ?? '')}" loading="lazy" decoding="async">`;
  return element('figure', img + caption, ' class="picture"');
}
