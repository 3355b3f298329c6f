import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstJob } from '../../../src/render/typst/job.ts';
import type { PdfCompiler } from './compiler.ts';
import { compactPdf } from './compact-pdf.ts';
import { fonts } from './fonts.ts';

let started: NodeCompiler | undefined;

/**
 * The compiler of this process, which reads the fonts with its first document.
 * @throws when the platform has no binary
 */
export async function nativeCompiler(): Promise<PdfCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const start = (): NodeCompiler =>
    (started ??= NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontBlobs: fonts() }],
    }));
  return {
    name: 'Typst',
    pdf(job) {
      const compiler = start();
      const creationTimestamp = Date.parse(`${job.day}T00:00:00Z`) / 1000;
      const pdf = compiler.pdf(compiled(compiler, job), { pdfStandard: 'ua-1', creationTimestamp });
      // Nothing of one book helps the next; kept results would only fill the memory.
      compiler.evictCache(0);
      return compactPdf(pdf);
    },
    svg: (job) => start().plainSvg(compiled(start(), job)),
    answer: (job, label) => {
      const compiler = start();
      const [value] = compiler.query(compiled(compiler, job), {
        selector: `<${label}>`,
        field: 'value',
      }) as unknown[];
      return value;
    },
  };
}

function compiled(
  compiler: NodeCompiler,
  { files, pictures = new Map(), main }: TypstJob,
): NodeTypstDocument {
  compiler.resetShadow();
  for (const [path, text] of files) compiler.mapShadow(import.meta.dirname + path, Buffer.from(text));
  for (const [path, bytes] of pictures) compiler.mapShadow(import.meta.dirname + path, Buffer.from(bytes));
  const outcome = compiler.compile({ mainFilePath: import.meta.dirname + main, resetRead: true });
  const problem = outcome.takeError() ?? outcome.takeWarnings();
  if (problem || !outcome.result) throw new Error(messages(compiler, problem));
  return outcome.result;
}

function messages(compiler: NodeCompiler, problem: NodeError | null): string {
  const list = problem ? (compiler.fetchDiagnostics(problem) as { message?: string }[]) : [];
  return `PDF 没有排成：${list.map(({ message }) => message ?? '').join('；') || '原因不明'}`;
}
