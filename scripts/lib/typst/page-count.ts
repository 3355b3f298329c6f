import { inflateSync } from 'node:zlib';

const objectStream = /\/Type ?\/ObjStm\b[^>]*\/Length (\d+) ?>>\s*stream\r?\n/g;
const page = /\/Type ?\/Page\b/g;

/** Pages of a PDF as our compilers write it: its page objects stand open, or in compressed object streams. */
export function pdfPageCount(pdf: Uint8Array): number {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = source.toString('latin1');
  const packed = [...text.matchAll(objectStream)].map(({ 0: head, 1: length, index }) => {
    const start = index + head.length;
    return inflateSync(source.subarray(start, start + Number(length))).toString('latin1');
  });
  return [text, ...packed].reduce((sum, part) => sum + (part.match(page)?.length ?? 0), 0);
}
