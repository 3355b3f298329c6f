import { zlibSync } from 'fflate';

/** One object of a PDF: `bytes` is what stands between `obj` and `endobj`. */
interface PdfObject {
  id: number;
  bytes: Buffer;
  isStream: boolean;
}

/** Where a reader finds an object: at an offset of the file, or at a place in an object stream. */
type Entry = readonly [type: 0 | 1 | 2, at: number, index: number];

/**
 * A reader opens a stream as a whole for one of its objects, and more of them in one stream
 * compress better: beyond this the gain is below a percent.
 */
const objectsPerStream = 1000;
/** Bytes of the three fields of a row of the cross-reference stream. */
const widths = [1, 4, 2] as const;
const rowBytes = widths[0] + widths[1] + widths[2];
/** PNG's prediction from the row above, as PDF numbers it, and as a row says that it is used. */
const upPredictor = 12;
const up = 2;

/**
 * The same PDF with its plain objects (nearly all of them tags) in compressed object streams, as
 * PDF 1.5 and later allow. Every object keeps its number and its bytes; streams are copied, but maps of characters,
 * which Typst leaves as text, are compressed.
 * @param pdf with one cross-reference table, as Typst writes it
 * @throws for any other file, such as one that was changed later or is compressed already
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { offsets, trailer } = crossReferences(source);
  const objects = objectsOf(source, offsets);
  const plain = objects.filter(({ isStream }) => !isStream);
  const next = Math.max(...objects.map(({ id }) => id)) + 1;
  const groups = Array.from({ length: Math.ceil(plain.length / objectsPerStream) }, (_, index) =>
    plain.slice(index * objectsPerStream, (index + 1) * objectsPerStream),
  );
  const rows: Entry[] = [[0, 0, 65_535]];
  const parts = [source.subarray(0, offsets[0]?.at ?? 0)];
  let length = parts[0]?.length ?? 0;
  const add = (id: number, body: Buffer) => {
    rows[id] = [1, length, 0];
    const bytes = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(bytes);
    length += bytes.length;
  };
  for (const { id, bytes, isStream } of objects) if (isStream) add(id, packedMap(bytes));
  for (const [index, group] of groups.entries()) {
    add(next + index, objectStream(group));
    group.forEach(({ id }, place) => (rows[id] = [2, next + index, place]));
  }
  const last = next + groups.length;
  const start = length;
  rows[last] = [1, start, 0];
  add(last, referenceStream(rows, trailer));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

function crossReferences(pdf: Buffer): { offsets: { id: number; at: number }[]; trailer: string } {
  const end = pdf.subarray(-64).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  const table = Number.isNaN(start) ? '' : pdf.subarray(start).toString('latin1');
  const [, count = '', list = '', trailer = ''] =
    /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s{1,2})+)trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table) ?? [];
  const rows = list.match(/\d{10} \d{5} [nf]/g) ?? [];
  if (rows.length === 0 || rows.length !== Number(count) || /\/Prev\b/.test(trailer))
    throw new Error('PDF 没有压紧：它不是 Typst 写出的样子。');
  const offsets = rows.flatMap((row, id) =>
    row.endsWith('n') ? [{ id, at: Number(row.slice(0, 10)) }] : [],
  );
  return { offsets: offsets.sort((a, b) => a.at - b.at), trailer };
}

function objectsOf(pdf: Buffer, offsets: readonly { id: number; at: number }[]): PdfObject[] {
  const end = pdf.lastIndexOf('xref\n', pdf.lastIndexOf('startxref') - 1);
  return offsets.map(({ id, at }, index) => {
    const whole = pdf.subarray(at, offsets[index + 1]?.at ?? end);
    const head = `${id} 0 obj`;
    const objectEnd = whole.lastIndexOf('endobj');
    if (objectEnd < 0 || !whole.subarray(0, head.length).equals(Buffer.from(head)))
      throw new Error(`PDF 没有压紧：第 ${id} 号对象不在它该在的地方。`);
    const bytes = trimmed(whole.subarray(head.length, objectEnd));
    return { id, bytes, isStream: bytes.subarray(-9).equals(Buffer.from('endstream')) };
  });
}

const isBlank = (byte: number | undefined): boolean => byte === 10 || byte === 13 || byte === 32;

function trimmed(bytes: Buffer): Buffer {
  let [start, end] = [0, bytes.length];
  while (isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return bytes.subarray(start, end);
}

/** A map from glyphs to characters as a compressed stream; any other stream as it is. */
function packedMap(bytes: Buffer): Buffer {
  const [whole = '', before = '', length = '', after = ''] =
    /^<<([^>]*)\/Length (\d+)([^>]*)>>\s*stream\r?\n/.exec(bytes.toString('latin1')) ?? [];
  const entries = `${before}${after}`;
  if (!/\/Type \/CMap\b/.test(entries) || entries.includes('/Filter')) return bytes;
  return stream(entries.trim(), bytes.subarray(whole.length, whole.length + Number(length)));
}

function objectStream(objects: readonly PdfObject[]): Buffer {
  let offset = 0;
  const heads = objects.map(({ id, bytes }) => {
    const head = `${id} ${offset}`;
    offset += bytes.length + 1;
    return head;
  });
  const first = Buffer.from(`${heads.join(' ')}\n`);
  const newline = Buffer.from('\n');
  const content = Buffer.concat([first, ...objects.flatMap(({ bytes }) => [bytes, newline])]);
  return stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, content);
}

/** The table of all objects as a stream, with the entries of the trailer. */
function referenceStream(rows: readonly Entry[], trailer: string): Buffer {
  const content = Buffer.alloc(rows.length * rowBytes);
  // Numbers without an object stay zero, which says that they are free.
  rows.forEach(([type, at, index], id) => {
    content.writeUInt8(type, id * rowBytes);
    content.writeUInt32BE(at, id * rowBytes + 1);
    content.writeUInt16BE(index, id * rowBytes + 5);
  });
  const kept = trailer.replace(/\/Size\s+\d+/, '').trim();
  const how = `/DecodeParms << /Predictor ${upPredictor} /Columns ${rowBytes} >>`;
  return stream(
    `/Type /XRef /Size ${rows.length} /W [${widths.join(' ')}] ${how} ${kept}`,
    differences(content),
  );
}

/** Each row as its difference from the one above, byte by byte: places in a file follow each other. */
function differences(table: Buffer): Buffer {
  const rows = table.length / rowBytes;
  const packed = Buffer.alloc(rows * (rowBytes + 1));
  for (let row = 0; row < rows; row++) {
    packed.writeUInt8(up, row * (rowBytes + 1));
    for (let at = 0; at < rowBytes; at++) {
      const here = row * rowBytes + at;
      const above = row === 0 ? 0 : table.readUInt8(here - rowBytes);
      packed.writeUInt8((table.readUInt8(here) - above) & 0xff, row * (rowBytes + 1) + 1 + at);
    }
  }
  return packed;
}

function stream(entries: string, content: Buffer): Buffer {
  // Not the zlib of Node: it packs differently from processor to processor, and approvals compare bytes.
  const packed = zlibSync(content, { level: 6 });
  const head = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream')]);
}
