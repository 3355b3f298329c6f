/** Ways Windows programs save Chinese text. */
export type OldEncoding = 'gbk' | 'big5' | 'utf-16le' | 'utf-16be';

/** @param text without characters the encoding lacks; those of Latin and the common Han are in all */
export function encoded(text: string, encoding: OldEncoding): Uint8Array {
  const wide = Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16le') return wide;
  if (encoding === 'utf-16be') return wide.swap16();
  const codes = tableOf(encoding);
  return Buffer.from(
    Array.from(text).flatMap((char) => (char < '\x80' ? char.charCodeAt(0) : (codes.get(char) ?? 0x3f))),
  );
}

/** Bytes of every two-byte character: Node decodes these encodings and writes none of them. */
function tableOf(encoding: 'gbk' | 'big5'): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(new Uint8Array([lead, trail]));
      if (Array.from(char).length === 1) table.set(char, [lead, trail]);
    }
  return table;
}
