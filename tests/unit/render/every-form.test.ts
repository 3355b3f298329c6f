import { beforeAll, describe, expect, it } from 'vitest';
import { nativeCompiler } from '../../../scripts/lib/typst/native.ts';
import type { PdfCompiler } from '../../../scripts/lib/typst/compiler.ts';
import { renderBody } from '../../../src/render/html/body.ts';
import { playbookDocx } from '../../../src/render/docx/playbook.ts';
import { playbookMarkdown } from '../../../src/render/markdown/playbook.ts';
import { docxText, partsOf } from '../../helpers/docx.ts';
import { missing, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { graph, htmlOf, pdfInput, smallBook } from '../../helpers/playbook.ts';

const plain = (html: string): string => squeeze(html.replace(/<[^>]+>/g, '').replace(/&quot;/g, '"'));
const docxOf = (source: string) => playbookDocx(smallBook(source), { siteName: '深耕', picture: undefined });

/** The words of a body in each form that needs no outside program, without blanks. */
const forms = {
  site: (source: string) => plain(renderBody(source, { base: '/', graph })),
  'single file': (source: string) => plain(htmlOf(smallBook(source))),
  Word: async (source: string) => squeeze(docxText(await docxOf(source))),
  Markdown: (source: string) => squeeze(playbookMarkdown(smallBook(source)).replace(/[\\<>]/g, '')),
} as const;

let pdf: PdfCompiler | undefined;
const lacking = missing('pdftotext');
beforeAll(async () => {
  if (!lacking) pdf = await nativeCompiler().catch(() => undefined);
}, 60_000);

/** What was wrong in a form, with the words a reader must find in all of them. */
const bodies = {
  'a row with a cell too few': {
    source: '| 项目 | 数额 | 说明 |\n| --- | --- | --- |\n| 甲 | 1 万元 |\n| 乙 | 2 万元 | 正常 |',
    words: ['乙', '2万元', '正常'],
  },
  'stars that multiply': {
    source: '厂房 3*4 米，仓库 5*6 米。利息＝本金*利率*天数/360。可融额：应收*0.8+票据*0.9。',
    words: ['厂房3*4米', '本金*利率*天数/360', '应收*0.8+票据*0.9'],
  },
  'addresses in Chinese': {
    source: '详见 https://example.com/a。后面，（https://example.com/b）再看https://example.com/c了解。',
    words: ['https://example.com/a。后面', 'https://example.com/c了解'],
  },
  'lines wrapped by hand': {
    source: '第一行汉字写到这里\n第二行汉字接着写',
    words: ['第一行汉字写到这里第二行汉字接着写'],
  },
} as const;

describe.each(Object.entries(bodies))('%s', (_name, { source, words }) => {
  it.each(Object.entries(forms))('reads right in %s', async (_form, show) => {
    const text = await show(source);
    for (const word of words) expect(text).toContain(squeeze(word));
  });

  it('reads right in PDF', async ({ skip }) => {
    if (!pdf) return skip(lacking ?? 'no native compiler');
    const text = pdfText(pdf.pdf(await pdfInput(smallBook(source))));
    for (const word of words) expect(text).toContain(squeeze(word));
  });
});

it('an address is a link to itself alone, on the site and in Word', async () => {
  const { source } = bodies['addresses in Chinese'];
  const urls = ['a', 'b', 'c'].map((page) => `https://example.com/${page}`);
  const html = renderBody(source, { base: '/', graph });
  expect(
    Array.from(html.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)</g), ([, url, text]) => [url, text]),
  ).toEqual(urls.map((url) => [url, url]));
  const relations = partsOf(await docxOf(source))['word/_rels/document.xml.rels'] ?? '';
  for (const url of urls) expect(relations).toContain(`Target="${url}"`);
  expect(relations).not.toMatch(/example\.com\/[^"]*[^\x20-\x7e]/);
});

describe('lists', () => {
  const tasks = '- [ ] 甲没做\n- [x] 乙做了\n- 丙不用做\n\n正文\n\n2. [ ] 编号待办\n3. [x] 编号完成';

  it('have one tick for each task in the PDF, and keep the numbers', async ({ skip }) => {
    if (!pdf) return skip(lacking ?? 'no native compiler');
    const text = pdfText(pdf.pdf(await pdfInput(smallBook(tasks))));
    for (const words of ['•丙不用做', '2.编号待办', '3.编号完成']) expect(text).toContain(words);
    const { files } = await pdfInput(smallBook(tasks));
    expect(files.get('/book.json')).toMatch(
      /"checked":false.*"checked":true.*"checked":false.*"checked":true/,
    );
  });

  it('have one tick for each task and the numbers in Word', async () => {
    const document = partsOf(await docxOf(tasks))['word/document.xml'] ?? '';
    expect(Array.from(document.matchAll(/<w14:checked w14:val="(\w+)"/g), ([, on]) => on)).toEqual([
      '0',
      '1',
      '0',
      '1',
    ]);
    const numbered = document.split('<w:p>').filter((paragraph) => paragraph.includes('编号'));
    for (const paragraph of numbered) expect(paragraph).toMatch(/<w:numPr>.*<w14:checkbox>/s);
  });

  it('go on with the number the text says in Word, also after a callout, and begin anew inside others', async () => {
    const source =
      '1. 一\n   1. 内一\n   2. 内二\n2. 二\n   1. 又内一\n\n<Tip>\n\n插话\n\n</Tip>\n\n3. 三\n4. 四';
    const parts = partsOf(await docxOf(source));
    const starts = numbersOf(parts['word/document.xml'] ?? '', parts['word/numbering.xml'] ?? '');
    expect(starts).toMatchObject({ 一: 1, 内一: 1, 内二: 2, 二: 2, 又内一: 1, 三: 3, 四: 4 });
  });
});

/** The number Word shows before each item, counted as Word counts: per list, from the start its numbering gives. */
function numbersOf(document: string, numbering: string): Record<string, number> {
  const counts = new Map<string, number>();
  const shown: Record<string, number> = {};
  for (const [paragraph] of document.matchAll(/<w:p>.*?<\/w:p>/gs)) {
    const id = /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1];
    const text = /<w:t[^>]*>([^<]+)</.exec(paragraph)?.[1];
    if (id === undefined || text === undefined) continue;
    const own = new RegExp(`<w:num [^>]*w:numId="${id}".*?</w:num>`, 's').exec(numbering)?.[0] ?? '';
    const start = Number(/<w:startOverride w:val="(\d+)"/.exec(own)?.[1]);
    const count = (counts.get(id) ?? start - 1) + 1;
    counts.set(id, count);
    shown[text] = count;
  }
  return shown;
}

describe('what is longer than its place', () => {
  it('stays on the page in the PDF', async ({ skip }) => {
    if (!pdf) return skip(lacking ?? 'no native compiler');
    const run = 'A'.repeat(300);
    const cell = '这一格的字很多，一页放不下。'.repeat(160);
    const source = `超长：${run}\n\n| 项目 | 说明 |\n| --- | --- |\n| ${'B'.repeat(80)} | ${cell}末尾 |\n| 下一行 | 完 |`;
    const text = pdfText(pdf.pdf(await pdfInput(smallBook(source)))).replaceAll('\u200b', '');
    expect(text).toContain(run);
    expect(text.match(/B/g)).toHaveLength(80);
    expect(text.match(/放/g)).toHaveLength(160);
    expect(text).toContain('末尾');
  });
});
