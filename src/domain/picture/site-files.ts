import { endingOf } from './picture.ts';
import type { Picture } from './picture.ts';

/** A picture in one width, as the site has it. */
interface SitePictureFile {
  /** Root-relative address, which names the bytes: servers may let browsers keep it for ever. */
  path: string;
  /** In pixels. */
  width: number;
}

/** Widths for phones, for the column of text, and for that on sharp screens, in pixels. */
const widths = [480, 960, 1600] as const;

/** The files of a picture on the site, narrowest first; a drawing has one for all widths. */
export function sitePictureFiles(picture: Picture): readonly [SitePictureFile, ...SitePictureFile[]] {
  const fitting = picture.type === 'svg' ? [] : widths.filter((width) => width < picture.width);
  const widest = picture.type === 'svg' ? picture.width : Math.min(picture.width, widths[2]);
  const all = fitting.at(-1) === widest ? fitting : [...fitting, widest];
  return all.map((width) => ({ path: pathOf(picture, width), width })) as [SitePictureFile];
}

/** The picture made smaller for a page of paper, in pixels. */
export const paperWidth = ({ width }: Pick<Picture, 'width'>): number => Math.min(width, widths[2]);

function pathOf({ file, digest }: Picture, width: number): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `/_astro/${plain || 'picture'}.${digest.slice(0, 10)}.${width}.${endingOf(file)}`;
}
