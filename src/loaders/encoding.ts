import { isUtf8 } from 'node:buffer';
import type { EncodingFault } from '../schemas/source-file.ts';

export interface DecodedText {
  /** Without a byte order mark and with `\n` at the end of lines, whatever the editor wrote. */
  text: string;
  fault: EncodingFault | undefined;
}

/**
 * The text of a file. One that is not UTF-8 is read as what it seems to be, so that ids in it stay
 * known to other files; its `fault` says that it must be saved anew.
 */
export function decodeText(content: Uint8Array | string): DecodedText {
  if (typeof content === 'string') return { text: plain(content), fault: undefined };
  const wide = utf16Name(content);
  if (wide) return { text: decode(content, wide), fault: { encoding: 'UTF-16', line: 1, column: 1 } };
  if (isUtf8(content)) return { text: decode(content, 'utf-8'), fault: undefined };
  const { encoding, text } = guess(content);
  return { text, fault: { encoding, ...firstBadByte(content) } };
}

const plain = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(text.includes('\n') ? /\r\n/g : /\r/g, '\n');

const decode = (bytes: Uint8Array, name: string): string => plain(new TextDecoder(name).decode(bytes));

/** By its mark, or by the zero bytes that every second place has where text is Latin or a line ends. */
function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return undefined;
  const zerosAt = (rest: number): number =>
    bytes.reduce((sum, byte, index) => (byte === 0 && index % 2 === rest ? sum + 1 : sum), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) < bytes.length / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Han read from UTF-8 outnumber broken places only where most of it is UTF-8. */
function guess(bytes: Uint8Array): { encoding: EncodingFault['encoding']; text: string } {
  const text = decode(bytes, 'utf-8');
  if (count(text, /[\u4e00-\u9fff]/g) > count(text, /\uFFFD/g)) return { encoding: undefined, text };
  const gbk = decode(bytes, 'gb18030');
  const big5 = decode(bytes, 'big5');
  const wrong = /[\uFFFD\uE000-\uF8FF]/g;
  const [asGbk, asBig5] = [count(gbk, wrong), count(big5, wrong)];
  if (Math.min(asGbk, asBig5) > bytes.length / 20) return { encoding: undefined, text };
  const isBig5 =
    asBig5 < asGbk || (asBig5 === asGbk && everyday(bytes, 0xa4, 0xc6) > everyday(bytes, 0xb0, 0xd7));
  return isBig5 ? { encoding: 'Big5', text: big5 } : { encoding: 'GBK', text: gbk };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Two-byte characters whose first byte is in the rows of everyday characters. */
function everyday(bytes: Uint8Array, first: number, last: number): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= first && lead <= last) found++;
    at++;
  }
  return found;
}

/** The line is the first that is not UTF-8 by itself: no other encoding met here has the byte of `\n` inside a character. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(row)) return { line, column: badColumn(row) };
    start = end + 1;
  }
}

/** The first replacement character that was not written as such. */
function badColumn(row: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(row);
  const written = [0xef, 0xbf, 0xbd];
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    const at = Buffer.byteLength(text.slice(0, index));
    if (!written.every((byte, offset) => row[at + offset] === byte)) return index + 1;
  }
  return 1;
}
