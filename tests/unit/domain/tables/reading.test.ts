import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellRows, cellText } from '../../../../src/domain/tables/cells.ts';
import { decodeText, isWorkbook } from '../../../../src/domain/tables/decode.ts';
import { dayIn, namedIn, numberIn } from '../../../../src/domain/tables/values.ts';
import { sheetTexts } from '../../../../src/domain/tables/workbook.ts';
import { encoded } from '../../../helpers/encodings.ts';
import { workbook } from '../../../helpers/workbook.ts';

const text = '代号,层级,最近面访\r\nA01,战略核心客户,2026-11-02\r\n';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${text}`)],
    ['GB18030', encoded(text, 'gbk')],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...encoded(text, 'utf-16le')])],
  ])('is read from %s', (_, bytes) => {
    expect(cellRows(decodeText(bytes)).map(({ cells }) => cells)).toEqual([
      ['代号', '层级', '最近面访'],
      ['A01', '战略核心客户', '2026-11-02'],
    ]);
  });

  it('is parted by the mark of its first line, whatever stands in cells', () => {
    expect(cellRows('代号\t事项\nA01\t票据到期，问续不续')[1]?.cells).toEqual(['A01', '票据到期，问续不续']);
    expect(cellRows('代号，层级\nA01，战略')[1]?.cells).toEqual(['A01', '战略']);
    expect(cellRows('代号,事项\nA01,"甲,乙"')[1]?.cells).toEqual(['A01', '甲,乙']);
  });

  it('keeps the numbers of rows a spreadsheet shows', () => {
    expect(cellRows('标题\n\n代号,层级\n\nA01,战略').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('comes back the same from the text it is shown as', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '，', ',', '甲', "'", '1') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const shown = rows.map((row) => row.map((one) => one.replace(/\s*[\r\n\t]+\s*/g, ' ').trim()));
          expect(cellRows(cellText(rows)).map(({ cells }) => cells)).toEqual(shown);
        },
      ),
    );
  });
});

describe('a workbook', () => {
  it('gives the texts of its first sheet, dates as days and empty rows as rows', async () => {
    const bytes = workbook([['代号', '最近面访'], [], ['A01', { serial: 46328 }], ['A02', 7]]);
    expect(isWorkbook(bytes)).toBe(true);
    const rows = await sheetTexts(bytes);
    expect(rows[0]).toEqual(['代号', '最近面访']);
    expect(rows[2]?.slice(0, 2)).toEqual(['A01', '2026-11-02']);
    expect(rows[3]?.slice(0, 2)).toEqual(['A02', '7']);
    expect(rows).toHaveLength(4);
  });

  it('is refused when it is none or unpacks without end', async () => {
    await expect(sheetTexts(strToU8('代号'))).rejects.toThrow();
    const long = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000) });
    await expect(sheetTexts(long, 60_000)).rejects.toThrow(RangeError);
  });
});

describe('a cell', () => {
  const today = '2026-11-30';
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2026.11.2', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['２０２６年１１月２日', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['46328', '2026-11-02'],
    ['11月2日（周一）', '2026-11-02'],
    ['11-2', '2026-11-02'],
    ['12月20日', '2025-12-20'],
    ['2026-11-02 00:00:00', '2026-11-02'],
    ['2026-02-30', undefined],
    ['上周', undefined],
    ['3.2%', undefined],
  ])('that says %s is the day %s', (cell, day) => {
    expect(dayIn(cell, today, 'past')).toBe(day);
  });

  it('without a year leans to where its column points', () => {
    expect(dayIn('12月20日', today, 'future')).toBe('2026-12-20');
    expect(dayIn('11月20日', today, 'future')).toBe('2026-11-20');
    expect(dayIn('1月5日', today, 'future')).toBe('2027-01-05');
  });

  it('names one of a list by any of its names, or by a part only one has', () => {
    const list = [
      { id: 'strategic', names: ['战略核心客户', '战略客户'] },
      { id: 'base', names: ['基础潜力客户'] },
    ];
    expect(namedIn(list, '战略')?.id).toBe('strategic');
    expect(namedIn(list, '基础层')).toBeUndefined();
    expect(namedIn(list, '客户')).toBeUndefined();
    expect(namedIn(list, ' 基础潜力 ')?.id).toBe('base');
    expect(namedIn(list, '')).toBeUndefined();
  });

  it('is a number with what people write around it', () => {
    expect(['12', '1,200', '15户', '２0', '-3', '多'].map(numberIn)).toEqual([
      12,
      1200,
      15,
      20,
      undefined,
      undefined,
    ]);
  });
});
