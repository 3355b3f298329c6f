import type { Image } from 'mdast';
import { sizeOnPaper } from '../book/pictures.ts';
import { withPaperFont } from '../paper-font.ts';
import type { PaperPicture, PaperPictures } from '../book/pictures.ts';
import type { TypstNode } from './node.ts';

/** Where the compiler finds a picture of a book: names of its own, whatever the author called the file. */
const pathOf = (pictures: PaperPictures, file: string): string =>
  `/picture-${[...pictures.keys()].indexOf(file)}`;

/** The pictures as files of a job; drawings in the font that is embedded. */
export const typstPictures = (pictures: PaperPictures): Map<string, Uint8Array> =>
  new Map([...pictures].map(([file, picture]) => [pathOf(pictures, file), inPaperFont(picture)]));

const inPaperFont = ({ type, bytes }: PaperPicture): Uint8Array =>
  type === 'svg' ? new TextEncoder().encode(withPaperFont(new TextDecoder().decode(bytes))) : bytes;

const formats = { png: 'png', jpeg: 'jpg', svg: 'svg' } as const;

/** A picture as the template shows it; its text where it is not at hand. Width in points. */
export function pictureNode({ url, alt, title }: Image, pictures: PaperPictures): TypstNode {
  const picture: PaperPicture | undefined = pictures.get(url);
  if (!picture) return { type: 'paragraph', children: [{ type: 'text', value: `［图：${alt ?? ''}］` }] };
  return {
    type: 'picture',
    path: pathOf(pictures, url),
    format: formats[picture.type],
    width: sizeOnPaper(picture).width * 0.75,
    alt: alt ?? '',
    caption: title ?? '',
  };
}
