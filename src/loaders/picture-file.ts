import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { imageSize } from 'image-size';
import type { Picture, PictureFile } from '../domain/picture/picture.ts';
import { decodeText } from './encoding.ts';
import { cleanSvg } from './svg.ts';
import { svgWords } from './svg-words.ts';

/** Reads a picture without judging it. @param file path below `content/` */
export function readPicture(file: string, bytes: Uint8Array): PictureFile {
  const facts = { file, size: bytes.length, bytes };
  if (isXml(bytes)) return { ...facts, type: 'svg', ...drawing(file, bytes) };
  const found = sizeIn(bytes);
  if (!found || !isWhole(found.type, bytes)) return { ...facts, faults: [] };
  const { type, width, height } = found;
  if (type !== 'png' && type !== 'jpeg') return { ...facts, type, faults: [] };
  return { ...facts, type, picture: pictureOf(file, bytes, { type, width, height }), faults: [] };
}

function drawing(file: string, bytes: Uint8Array): Pick<PictureFile, 'picture' | 'faults' | 'words'> {
  const { text, fault } = decodeText(bytes);
  if (fault)
    return {
      faults: [{ message: 'SVG 不是 UTF-8 的文字', position: { line: fault.line, column: fault.column } }],
    };
  const { svg, width, height, faults } = cleanSvg(text);
  const words = svgWords(text);
  if (svg === undefined) return { faults, words };
  return {
    words,
    picture: pictureOf(file, new TextEncoder().encode(svg), { type: 'svg', width, height }),
    faults,
  };
}

const pictureOf = (
  file: string,
  bytes: Uint8Array,
  size: Pick<Picture, 'type' | 'width' | 'height'>,
): Picture => ({ file, ...size, bytes, digest: createHash('sha256').update(bytes).digest('hex') });

const isXml = (bytes: Uint8Array): boolean =>
  /^[\uFEFF\s]*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** Type and size by the head of the file, turned as a camera says. */
function sizeIn(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const name = type === 'jpg' ? 'jpeg' : type;
    return orientation > 4 ? { type: name, width: height, height: width } : { type: name, width, height };
  } catch {
    return undefined;
  }
}

/** Whether nothing is missing from a file that the forms read; other types are refused anyway. */
function isWhole(type: string, bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (type === 'png') return isWholePng(data);
  return type !== 'jpeg' || data.lastIndexOf(Buffer.from([0xff, 0xd9])) > data.length - 512;
}

/** A PNG is a row of parts, each with its length, its name, its content and its checksum, up to `IEND`. */
function isWholePng(data: Buffer): boolean {
  let at = 8;
  while (at + 12 <= data.length) {
    const end = at + 8 + data.readUInt32BE(at);
    if (end + 4 > data.length || crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return false;
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}
