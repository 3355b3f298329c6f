import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG as text of one letter a byte. @param size in pixels @param filler bytes of a comment */
export function pngOf(width: number, height: number, filler = 0): string {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const row = Buffer.alloc(width + 1, 0x99).fill(0, 0, 1);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const parts = [
    part('IHDR', head),
    ...(filler > 0 ? [part('tEXt', Buffer.alloc(filler, 0x61))] : []),
    part('IDAT', rows),
    part('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]).toString('latin1');
}

function part(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
