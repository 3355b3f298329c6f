import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfCompiler } from './compiler.ts';
import { fonts } from './fonts.ts';

/** @throws when the platform has no binary */
export async function nativeCompiler(): Promise<PdfCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts() }],
  });
  return {
    name: 'Typst',
    pdf({ files, main, day }) {
      compiler.resetShadow();
      for (const [path, text] of files) compiler.mapShadow(import.meta.dirname + path, Buffer.from(text));
      const compiled = compiler.compile({ mainFilePath: import.meta.dirname + main, resetRead: true });
      const problem = compiled.takeError() ?? compiled.takeWarnings();
      if (problem || !compiled.result) throw new Error(messages(compiler, problem));
      const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
      const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp });
      // Nothing of one book helps the next; kept results would only fill the memory.
      compiler.evictCache(0);
      return pdf;
    },
  };
}

function messages(compiler: NodeCompiler, problem: NodeError | null): string {
  const list = problem ? (compiler.fetchDiagnostics(problem) as { message?: string }[]) : [];
  return `PDF 没有排成：${list.map(({ message }) => message ?? '').join('；') || '原因不明'}`;
}
