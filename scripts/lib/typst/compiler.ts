import { nativeCompiler } from './native.ts';
import { wasmCompiler } from './wasm.ts';

export interface PdfOptions {
  /** Source files and data by absolute path; `/playbook.typ` and the like. */
  readonly files: ReadonlyMap<string, string>;
  readonly main: string;
  /** Day written into the file as its creation, `YYYY-MM-DD`. */
  readonly day: string;
}

/** PDFs by all that goes into them; the compiler and the fonts are packages. */
export const pdfRoom = { name: 'pdf', code: ['scripts/lib/typst'] } as const;

export interface PdfCompiler {
  name: string;
  /** @throws with the compiler's messages; a warning, such as a missing font, is an error too */
  pdf(options: PdfOptions): Uint8Array;
  /** The only page of a document as SVG, text as shapes. The WebAssembly compiler cannot draw. @throws as `pdf` */
  svg?(options: PdfOptions): string;
}

/**
 * The compiler built for this machine, else the same compiler as WebAssembly, which makes the
 * same pages more slowly and does not enforce PDF/UA. `wish` names one of them.
 */
export async function pdfCompiler(
  wish: string | undefined = process.env['SHENGENG_TYPST'],
): Promise<PdfCompiler> {
  if (wish === 'wasm') return wasmCompiler();
  try {
    return await nativeCompiler();
  } catch (error) {
    if (wish === 'native') throw error;
    return wasmCompiler();
  }
}
