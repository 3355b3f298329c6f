import { beforeAll, describe, expect, it } from 'vitest';
import { nativeCompiler } from '../../../../scripts/lib/typst/native.ts';
import { wasmCompiler } from '../../../../scripts/lib/typst/wasm.ts';
import { pdfCompiler } from '../../../../scripts/lib/typst/compiler.ts';
import type { PdfCompiler } from '../../../../scripts/lib/typst/compiler.ts';
import { pdfPageCount } from '../../../../scripts/lib/typst/page-count.ts';
import { missing, pdfPages, pdfText, squeeze } from '../../../helpers/pdf-tools.ts';
import { bookFor, digestFor, graph, pdfInput, smallBook } from '../../../helpers/playbook.ts';

let native: PdfCompiler | undefined;
let reason = '';
beforeAll(async () => {
  try {
    native = await nativeCompiler();
  } catch (error) {
    reason = `no native compiler on ${process.platform}-${process.arch}: ${String(error)}`;
  }
}, 60_000);

const input = await pdfInput(smallBook());

describe('the PDF of a short book', () => {
  it('comes out the same again', ({ skip }) => {
    if (!native) return skip(reason);
    const first = native.pdf(input);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.compare(native.pdf(input), first)).toBe(0);
  });

  it('shows the titles and the words of every component', ({ skip }) => {
    const tools = missing('pdftotext');
    if (!native || tools) return skip(tools ?? reason);
    const text = pdfText(native.pdf(input));
    for (const words of ['红线', '合规提示', '省一趟路', '出门前十分钟', '拜访之后', '应收账款周转天数'])
      expect(text).toContain(squeeze(words));
  });

  it('is refused when the fonts lack a character', async ({ skip }) => {
    if (!native) return skip(reason);
    const broken = await pdfInput(smallBook('这里有一个🦄。'));
    expect(() => native?.pdf(broken)).toThrow(/could not be displayed|PDF 没有排成/);
  });

  it('is refused when a link leads nowhere', async ({ skip }) => {
    if (!native) return skip(reason);
    const { files, ...rest } = await pdfInput(smallBook('看[这里](/methods/spin/)。'));
    const json = files.get('/book.json')?.replace('"url":"#start"', '"url":"#nowhere"') ?? '';
    expect(() => native?.pdf({ ...rest, files: new Map([...files, ['/book.json', json]]) })).toThrow(
      /PDF 没有排成：.*nowhere/,
    );
  });

  it('is refused when a component has no rendition', async ({ skip }) => {
    if (!native) return skip(reason);
    const { files, ...rest } = await pdfInput(smallBook('<Tip>\n\n说明\n\n</Tip>'));
    const json = files.get('/book.json')?.replace('"name":"Tip"', '"name":"Hint"') ?? '';
    expect(() => native?.pdf({ ...rest, files: new Map([...files, ['/book.json', json]]) })).toThrow(
      /没有排版规则：component Hint/,
    );
  });
});

const industries = graph.all('industries').filter(({ id }) => id !== 'food');

describe.each(industries)('the books of $id on paper', ({ id }) => {
  it('are a digest of 10 to 12 pages with its eight chapters, and the same bytes again', async ({ skip }) => {
    if (!native) return skip(reason);
    const digest = await pdfInput(digestFor(id));
    const pdf = native.pdf(digest);
    expect(pdfPageCount(pdf)).toBeGreaterThanOrEqual(10);
    expect(pdfPageCount(pdf)).toBeLessThanOrEqual(12);
    expect(Buffer.compare(native.pdf(digest), pdf)).toBe(0);
  });

  it('are a full book whose contents take two pages at most and list no single method', async ({ skip }) => {
    const tools = missing('pdftotext');
    if (!native || tools) return skip(tools ?? reason);
    const book = bookFor(id);
    const pages = pdfPages(native.pdf(await pdfInput(book)));
    const isContents = (text: string) => /\.{5,}\d+.*\.{5,}\d+/.test(text);
    const contents = pages.filter(isContents);
    expect(contents.length).toBeGreaterThan(0);
    expect(contents.length).toBeLessThanOrEqual(2);
    const listed = contents.join('');
    for (const { data } of graph.all('methods')) expect(listed).not.toContain(`${squeeze(data.title)}...`);
    for (const node of graph.all('nodes').filter((one) => one.id.startsWith(`${id}/`)))
      expect(listed).toContain(squeeze(node.data.title));
  }, 60_000);
});

describe('a digest', () => {
  it('is refused when it is longer than twelve pages, and says what to shorten', async ({ skip }) => {
    if (!native) return skip(reason);
    const long = smallBook('一段话。\n\n'.repeat(1200));
    const input = await pdfInput({ ...long, edition: 'digest' });
    expect(() => native?.pdf(input)).toThrow(/排成了 \d+ 页，最多 12 页：把环节的“怎么赚钱”/);
  });
});

describe('the compiler for machines without a binary', () => {
  it('shows the same words, and refuses what it cannot set', { timeout: 120_000 }, async ({ skip }) => {
    const wasm = await wasmCompiler();
    const pdf = wasm.pdf(input);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(() => wasm.pdf({ ...input, files: new Map([['/playbook.typ', '#panic("空")']]) })).toThrow(
      'PDF 没有排成',
    );
    const tools = missing('pdftotext');
    if (!native || tools) return skip(tools ?? reason);
    expect(pdfText(pdf)).toBe(pdfText(native.pdf(input)));
  });

  it('is taken when asked for', { timeout: 120_000 }, async () => {
    expect((await pdfCompiler('wasm')).name).toBe('Typst（WebAssembly）');
  });
});
