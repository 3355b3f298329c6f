import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nativeCompiler } from '../../../scripts/lib/typst/native.ts';
import type { PdfCompiler } from '../../../scripts/lib/typst/compiler.ts';
import { paperPictures, withoutDrawings } from '../../../scripts/lib/picture/paper.ts';
import { makePictures } from '../../../scripts/lib/picture/site.ts';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import { singleFile } from '../../../src/render/single-file/page.ts';
import { offlinePage } from '../../../src/render/offline/page.ts';
import { renderBody } from '../../../src/render/html/body.ts';
import { playbookDocx } from '../../../src/render/docx/playbook.ts';
import { playbookMarkdown } from '../../../src/render/markdown/playbook.ts';
import { docxText, partsOf } from '../../helpers/docx.ts';
import { missing, pdfText, squeeze } from '../../helpers/pdf-tools.ts';
import { graph, htmlOf, pdfInput, smallBook } from '../../helpers/playbook.ts';

const plain = (html: string): string => squeeze(html.replace(/<[^>]+>/g, '').replace(/&quot;/g, '"'));
const docxOf = (source: string) => playbookDocx(smallBook(source), { siteName: '深耕', picture: undefined });

/** A body on its page in the offline pack. */
const offlineBody = (source: string): string =>
  offlinePage(
    `<html><head></head><body>${renderBody(source, { base: '/kb/', graph, file: 'methods/small.mdx' })}</body></html>`,
    { base: '/kb/', path: '/methods/small/' },
    [],
  );

/** The words of a body in each form that needs no outside program, without blanks. */
const forms = {
  site: (source: string) => plain(renderBody(source, { base: '/', graph })),
  'offline pack': (source: string) => plain(offlineBody(source)),
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

describe('the offline pack', () => {
  it('keeps outer addresses, and anchors that are percent-encoded', () => {
    const html = offlineBody(
      `${bodies['addresses in Chinese'].source}\n\n## 试验锚点\n\n见[同页](#%E8%AF%95%E9%AA%8C%E9%94%9A%E7%82%B9)。`,
    );
    for (const page of ['a', 'b', 'c']) expect(html).toContain(`href="https://example.com/${page}"`);
    expect(html).toContain('id="试验锚点"');
    expect(html).toContain('href="#%E8%AF%95%E9%AA%8C%E9%94%9A%E7%82%B9"');
  });

  it('keeps ticks and the numbers lists begin with', () => {
    const html = offlineBody('- [ ] 甲没做\n- [x] 乙做了\n\n正文\n\n3. 三\n4. 四');
    expect(html.match(/<input[^>]*type="checkbox"/g)).toHaveLength(2);
    expect(html).toContain('<ol start="3">');
  });

  it('shows pictures from files beside it', () => {
    const html = offlineBody('![按步骤走](./流程图.svg)');
    expect(html).toMatch(/<img src="(?:\.\.\/)+_astro\/[^"]+"[^>]*alt="按步骤走"/);
  });
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

describe('pictures', () => {
  const source = [
    '上文',
    '![一条横幅](/images/pic.png "横幅的图注")',
    '- 一项\n\n  ![按步骤走](./%E6%B5%81%E7%A8%8B%E5%9B%BE.svg)',
    '下文 ![行里的图][r] 接着说',
    '<Tip>\n\n看图\n\n![框里的图](./流程图.svg)\n\n</Tip>',
    '> ![引用里的照片](/images/photo.jpg)',
    '[r]: ./流程图.svg',
  ].join('\n\n');
  const alts = ['一条横幅', '按步骤走', '行里的图', '框里的图', '引用里的照片'];
  const html = renderBody(source, { base: '/kb/', graph, file: 'methods/small.mdx' });

  it('stand on the site with their size, in widths to choose from, at addresses that name the bytes', async () => {
    const files = await makePictures(graph, { cache: noCache });
    const shown = Array.from(
      html.matchAll(/<img src="([^"]+)"[^>]*? width="(\d+)" height="(\d+)" alt="([^"]+)"/g),
    );
    expect(shown.map(([, , width, height, alt]) => [width, height, alt])).toEqual([
      ['1200', '300', '一条横幅'],
      ['300', '90', '按步骤走'],
      ['300', '90', '行里的图'],
      ['300', '90', '框里的图'],
      ['60', '40', '引用里的照片'],
    ]);
    const addresses = [...html.matchAll(/\/kb(\/_astro\/[\w.-]+)/g)].map(([, path = '']) => path);
    expect(new Set(addresses).size).toBe(5);
    for (const path of addresses) expect(files.get(path)?.length).toBeGreaterThan(0);
    expect(html).toMatch(/srcset="[^"]+ 480w, [^"]+ 960w, [^"]+ 1200w"/);
    expect(html).toContain('<figcaption>横幅的图注</figcaption>');
    expect(html).not.toMatch(/<p>[^<]*<(?:figure|img)/);
  });

  it('run nothing', async () => {
    const files = await makePictures(graph, { cache: noCache });
    for (const [path, bytes] of files)
      if (path.endsWith('.svg')) expect(Buffer.from(bytes).toString()).not.toMatch(/script|alert|Arial/);
  });

  it('are in the single file itself', async () => {
    const book = smallBook(source);
    const pictures = await paperPictures(book, noCache);
    const file = singleFile(book, { css: '', chain: '', siteName: '深耕', pictures });
    expect(file.match(/<img src="data:image\/(?:png|jpeg|svg\+xml);base64,[^"]{40,}"/g)).toHaveLength(5);
    for (const alt of alts) expect(file).toContain(`alt="${alt}"`);
  });

  it('are in Word, drawings as PNG, with their words', async () => {
    const book = smallBook(source);
    const pictures = await withoutDrawings(await paperPictures(book, noCache), noCache);
    const docx = await playbookDocx(book, { siteName: '深耕', picture: undefined, pictures });
    const document = partsOf(docx)['word/document.xml'] ?? '';
    expect(Array.from(document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g), ([, alt]) => alt)).toEqual(alts);
    expect(Object.keys(unzipSync(docx)).filter((name) => /media\/.+\.(?:png|jpg)$/.test(name))).toHaveLength(
      3,
    );
    expect(document.match(/<wp:extent cx="6096000" cy="1524000"\/>/g)).toHaveLength(1);
    expect(docxText(docx)).toContain('横幅的图注');
  });

  it('are in the PDF with their words and their captions', async ({ skip }) => {
    if (!pdf) return skip(lacking ?? 'no native compiler');
    const book = smallBook(source);
    const made = pdf.pdf(await pdfInput(book, await paperPictures(book, noCache)));
    const text = pdfText(made);
    for (const words of ['上文', '横幅的图注', '图里的字', '下文', '接着说']) expect(text).toContain(words);
  });

  it('leave their words where there is no file to show them', async () => {
    const text = playbookMarkdown(smallBook(source));
    for (const alt of alts) expect(text).toContain(alt);
    expect(text).toContain('图见 PDF、Word 和网页版');
    const absent = '![没有的图](./none.png)';
    for (const show of Object.values(forms)) expect(await show(absent)).toContain('没有的图');
  });
});
