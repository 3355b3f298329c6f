import type { Position } from '../../schemas/source-file.ts';

/** Types that every form can show: browsers from Chrome 90 and Safari 14 on, Word and WPS, the PDF compiler. */
export type PictureType = 'png' | 'jpeg' | 'svg';

/** A picture of the content that can be shown. */
export interface Picture {
  /** Path below `content/`. */
  file: string;
  type: PictureType;
  /** Size in CSS pixels, turned as a camera says. */
  width: number;
  height: number;
  /** The file; of an SVG only what draws, as UTF-8. */
  bytes: Uint8Array;
  /** sha256 of `bytes` in hexadecimal digits. */
  digest: string;
}

/** Something in an SVG that no form may show, or that keeps it from being read. */
export interface SvgFault {
  /** In words of authors: `SVG 里有脚本 <script>`. */
  message: string;
  position: Position;
}

/** What one element of an SVG says to readers: a line of text, its title or its description. */
export interface SvgWords {
  text: string;
  position: Position;
}

/** A file of the content that is a picture by its name. */
export interface PictureFile {
  file: string;
  /** Bytes on disk. */
  size: number;
  bytes: Uint8Array;
  /** What the bytes are, whatever the name says: `png`, `jpeg`, `webp` …; absent when nothing known or not whole. */
  type?: string;
  /** Absent when there is nothing that could be shown. */
  picture?: Picture;
  /** Of an SVG alone. */
  faults: readonly SvgFault[];
  /** Of an SVG alone. */
  words?: readonly SvgWords[];
}

/** Endings of the types, the usual one first. */
export const pictureEndings: Readonly<Record<PictureType, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  svg: ['svg'],
};

/** The words in a drawing; none in a photo. */
export const wordsIn = ({ type, bytes }: Pick<Picture, 'type' | 'bytes'>): string[] =>
  type === 'svg'
    ? Array.from(new TextDecoder().decode(bytes).matchAll(/>([^<]*[^<\s][^<]*)</g), ([, text = '']) =>
        unescaped(text),
      )
    : [];

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const others = [
  'webp',
  'gif',
  'avif',
  'bmp',
  'tif',
  'tiff',
  'heic',
  'heif',
  'jfif',
  'ico',
  'emf',
  'wmf',
  'psd',
];
const endings = new RegExp(`\\.(?:${[...Object.values(pictureEndings).flat(), ...others].join('|')})$`, 'i');

/** Whether a file is a picture by its name, also of a type that cannot be shown. */
export const isPictureFile = (file: string): boolean => endings.test(file);

/** Letters of the ending, in lower case. */
export const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase();

/** The most a picture may have: bytes, and pixels on its longer side (an SVG has none). */
export const pictureLimits = { bytes: 500 * 1024, pixels: 3000 } as const;
