import { afterAll, describe, expect, it } from 'vitest';
import { nativeCompiler } from '../../../scripts/lib/typst/native.ts';
import { pdfProcess } from '../../../scripts/lib/typst/apart.ts';

const typst = pdfProcess();
afterAll(() => typst.end());

const day = '2026-11-24';
const job = (text: string) => ({
  files: new Map([
    ['/main.typ', `#set document(title: "一")\n#set text(font: "Noto Sans SC", lang: "zh")\n${text}`],
  ]),
  main: '/main.typ',
  day,
});

describe('setting PDFs in a process of its own', () => {
  it('gives the bytes the compiler gives here, for several documents at once, and tells what they cost', async (context) => {
    const here = await nativeCompiler().catch(() => undefined);
    if (!here) return context.skip();
    const texts = ['一页。', '两页。', '三页。'];
    const apart = await Promise.all(texts.map((text) => typst.pdf(job(text))));
    expect(apart.map((pdf) => Buffer.from(pdf).toString('latin1'))).toEqual(
      texts.map((text) => Buffer.from(here.pdf(job(text))).toString('latin1')),
    );
    expect(typst.cpu()).toBeGreaterThan(0);
  });

  it('tells what the compiler says of a document, and sets the next one', async () => {
    await expect(typst.pdf(job('#unknown'))).rejects.toThrow(/PDF 没有排成：.*unknown/);
    expect((await typst.pdf(job('再来一页。'))).length).toBeGreaterThan(1000);
  });

  it('tells of a process that is gone, before this one has heard of it', async () => {
    const other = pdfProcess();
    await other.pdf(job('一页。'));
    other.end();
    // The process ends while this one is busy, so its pipe is closed and still counts as open.
    const until = performance.now() + 50;
    while (performance.now() < until);
    await expect(other.pdf(job('一页。'))).rejects.toThrow('PDF 没有排成：排版的进程中途退出');
  });

  it('tells of a process that ended on its way', async () => {
    const other = pdfProcess();
    const pdf = other.pdf(job('一页。'));
    other.end();
    await expect(pdf).rejects.toThrow('PDF 没有排成：排版的进程中途退出');
    await expect(other.pdf(job('一页。'))).rejects.toThrow('PDF 没有排成：排版的进程中途退出');
  });
});
