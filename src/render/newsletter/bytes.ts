const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** `text` in chunks of at most `limit` octets of UTF-8, no character split. `limits` may differ by chunk. */
export function chunks(text: string, limit: (index: number) => number): string[] {
  const found: string[] = [];
  let chunk = '';
  let size = 0;
  for (const char of text) {
    const octets = utf8(char).length;
    if (size + octets > limit(found.length)) {
      found.push(chunk);
      chunk = '';
      size = 0;
    }
    chunk += char;
    size += octets;
  }
  return [...found, chunk];
}
