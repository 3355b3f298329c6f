import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compactPdf } from '../../../scripts/lib/typst/compact-pdf.ts';
import { pdfPageCount } from '../../../scripts/lib/typst/page-count.ts';
import { missing, qpdfCheck } from '../../helpers/pdf-tools.ts';

/** A PDF as Typst writes it, from the text between `obj` and `endobj` of its objects. */
function typstPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n%\u0080\u0080\u0080\u0080\n\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return at;
  });
  const rows = [
    `0000000000 65535 f\r\n`,
    ...offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n\r\n`),
  ];
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n${rows.join('')}trailer\n<<\n  /Size ${size}\n  /Root 1 0 R${trailer}\n>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const page =
  '<<\n  /Type /Page\n  /Parent 2 0 R\n  /Contents 4 0 R\n  /MediaBox [0 0 10 10]\n  /Resources << >>\n>>';
const content = '<<\n  /Length 26\n>>\nstream\nq 1 0 0 1 0 0 cm endobj Q \nendstream';
const catalog = '<<\n  /Type /Catalog\n  /Pages 2 0 R\n  /Lang (zh-CN)\n>>';
const pages = '<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>';
const tags = Array.from({ length: 2500 }, (_, index) => `<<\n  /S /P\n  /K ${index}\n>>`);

/** The objects of a compact PDF by number, from its object streams and beside them. */
function objectsOf(pdf: Uint8Array): Map<number, string> {
  const text = Buffer.from(pdf).toString('latin1');
  const found = new Map<number, string>();
  for (const match of text.matchAll(/(?<=\n)(\d+) 0 obj\n(<<[^]*?>>)\nstream\n/g)) {
    const [, id = '', dictionary = ''] = match;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = match.index + match[0].length;
    const body = text.slice(start, start + length);
    const first = /\/ObjStm .*\/First (\d+)/.exec(dictionary)?.[1];
    if (first) {
      const inner = Buffer.from(unzlibSync(Buffer.from(body, 'latin1'))).toString('latin1');
      const heads = inner.slice(0, Number(first)).trim().split(' ').map(Number);
      for (let at = 0; at < heads.length; at += 2) {
        const end = heads[at + 3] ?? Infinity;
        found.set(
          heads[at] ?? 0,
          inner
            .slice(Number(first))
            .slice(heads[at + 1], end)
            .trim(),
        );
      }
    } else if (!dictionary.includes('/XRef'))
      found.set(Number(id), `${dictionary}\nstream\n${body}\nendstream`);
  }
  return found;
}

describe('a compact PDF', () => {
  const objects = [catalog, pages, page, content, ...tags];
  const pdf = typstPdf(objects);
  const compact = compactPdf(pdf);

  it('holds every object with its number and its bytes, streams as they were', () => {
    const found = objectsOf(compact);
    expect(objects.filter((object, index) => found.get(index + 1) !== object)).toEqual([]);
    expect(found.size).toBe(objects.length);
  });

  it('says where every object is, each row of the table by its difference from the one above', () => {
    const text = Buffer.from(compact).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const [whole = '', columns = '', length = ''] =
      /^\d+ 0 obj\n<< \/Type \/XRef [^]*?\/Predictor 12 \/Columns (\d+) >>[^]*?\/Length (\d+) >>\nstream\n/.exec(
        text.slice(start),
      ) ?? [];
    const width = Number(columns);
    const at = start + whole.length;
    const packed = unzlibSync(Buffer.from(text.slice(at, at + Number(length)), 'latin1'));
    let above = new Uint8Array(width);
    const offsets: number[] = [];
    for (let row = 0; row < packed.length; row += width + 1) {
      expect(packed[row]).toBe(2);
      const before = above;
      above = packed.slice(row + 1, row + 1 + width).map((byte, index) => byte + (before[index] ?? 0));
      const [type = 0, a = 0, b = 0, c = 0, d = 0] = above;
      if (type === 1) offsets.push(((a * 256 + b) * 256 + c) * 256 + d);
    }
    expect(offsets.length).toBeGreaterThan(3);
    for (const offset of offsets) expect(text.slice(offset, offset + 20)).toMatch(/^\d+ 0 obj\n/);
  });

  it('holds the maps of characters compressed, and what stands beside their length', () => {
    const map = '/CIDInit /ProcSet findresource begin 12 dict begin '.repeat(80);
    const withMap = typstPdf([
      catalog,
      pages,
      page,
      content,
      `<<\n  /Length ${map.length}\n  /Type /CMap\n  /WMode 0\n>>\nstream\n${map}\nendstream`,
    ]);
    const body = objectsOf(compactPdf(withMap)).get(5) ?? '';
    const [dictionary = '', packed = ''] = body.split(/\nstream\n|\nendstream$/);
    expect(dictionary).toMatch(/\/Type \/CMap\s+\/WMode 0 \/Filter \/FlateDecode/);
    expect(Buffer.from(unzlibSync(Buffer.from(packed, 'latin1'))).toString('latin1')).toBe(map);
  });

  it('is far smaller when most of it is tags, and the same every time', () => {
    expect(compact.length).toBeLessThan(pdf.length / 5);
    expect(Buffer.from(compactPdf(pdf)).equals(Buffer.from(compact))).toBe(true);
  });

  it('is read without complaint by another program', ({ skip }) => {
    const reason = missing('qpdf');
    if (reason) return skip(reason);
    expect(qpdfCheck(compact)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['text', Buffer.from('no PDF at all')],
    ['a PDF that was changed later', typstPdf(objects, '\n  /Prev 17')],
    ['a PDF that is compact already', compact],
    ['a PDF cut off', pdf.subarray(0, pdf.length - 200)],
    ['a PDF whose table is a byte off', Buffer.concat([Buffer.from('\n'), pdf])],
  ])('is not made from %s', (_name, bytes) => {
    expect(() => compactPdf(bytes)).toThrow('PDF 没有压紧');
  });
});

describe('the pages of a PDF', () => {
  it.each([1, 2, 30])('are counted as Typst writes it and compacted: %i', (count) => {
    const kids = Array.from({ length: count }, () => page);
    const pdf = typstPdf([catalog, pages, ...kids, content, ...tags]);
    expect(pdfPageCount(pdf)).toBe(count);
    expect(pdfPageCount(compactPdf(pdf))).toBe(count);
  });
});
