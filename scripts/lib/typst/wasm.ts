import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PdfCompiler } from './compiler.ts';
import { compactPdf } from './compact-pdf.ts';
import { fonts } from './fonts.ts';

const pkg = '@myriaddreamin/typst-ts-web-compiler';

interface Compiled {
  result?: Uint8Array;
  diagnostics?: { message?: string }[];
}

/** The same compiler as WebAssembly, for platforms without a binary. */
export async function wasmCompiler(): Promise<PdfCompiler> {
  const { initSync, TypstCompilerBuilder, TypstFontResolverBuilder } =
    await import('@myriaddreamin/typst-ts-web-compiler');
  const file = fileURLToPath(import.meta.resolve(`${pkg}/wasm`));
  initSync({ module: await readFile(file) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  const resolver = new TypstFontResolverBuilder();
  for (const font of fonts()) resolver.add_raw_font(font);
  compiler.set_fonts(await resolver.build());
  return {
    name: 'Typst（WebAssembly）',
    pdf({ files, pictures = new Map<string, Uint8Array>(), main }) {
      compiler.reset_shadow();
      for (const [path, text] of files) compiler.map_shadow(path, new TextEncoder().encode(text));
      for (const [path, bytes] of pictures) compiler.map_shadow(path, bytes);
      const { result, diagnostics } = compiler.compile(main, null, 'pdf', 2) as Compiled;
      if (result && !diagnostics?.length) return compactPdf(result);
      const list = diagnostics?.map((item) => item.message ?? JSON.stringify(item)) ?? [];
      throw new Error(`PDF 没有排成：${list.join('；') || '原因不明'}`);
    },
  };
}
