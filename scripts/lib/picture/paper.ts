import { paperWidth } from '../../../src/domain/picture/site-files.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { sizeOnPaper } from '../../../src/render/book/pictures.ts';
import { withPaperFont } from '../../../src/render/paper-font.ts';
import type { PaperPicture, PaperPictures } from '../../../src/render/book/pictures.ts';
import type { Book } from '../../../src/render/book/book.ts';
import { smallPng } from '../playbook/small-png.ts';
import { svgPngOnce } from '../playbook/svg-png.ts';
import { sizedPicture } from './sized.ts';

/** The pictures of a book as the forms carry them. */
export async function paperPictures({ pictures }: Book, cache: BuildCache): Promise<PaperPictures> {
  const sized = sizedPicture(cache);
  const made = new Map<string, PaperPicture>();
  for (const [file, picture] of pictures) {
    const { type, width, height } = picture;
    made.set(file, { type, width, height, bytes: await sized(picture, paperWidth(picture)) });
  }
  return made;
}

/** Dots of a drawing per CSS pixel, where a program shows no SVG: sharp in print. */
const dots = 3;

/** Drawings as PNG, for programs that show no SVG. */
export async function withoutDrawings(pictures: PaperPictures, cache: BuildCache): Promise<PaperPictures> {
  const draw = svgPngOnce(cache);
  const made = new Map(pictures);
  for (const [file, picture] of pictures) {
    if (picture.type !== 'svg') continue;
    const svg = withPaperFont(new TextDecoder().decode(picture.bytes));
    const png = await draw(svg, sizeOnPaper(picture).width * dots);
    made.set(file, { ...picture, type: 'png', bytes: await smallPng(png) });
  }
  return made;
}
