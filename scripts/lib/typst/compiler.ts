import type { TypstTool } from '../../../src/render/typst/job.ts';
import { nativeCompiler } from './native.ts';
import { wasmCompiler } from './wasm.ts';

/** PDFs by all that goes into them; the compiler and the fonts are packages. */
export const pdfRoom = { name: 'pdf', code: ['scripts/lib/typst'] } as const;

/** The WebAssembly compiler cannot draw. */
export interface PdfCompiler extends TypstTool {
  name: string;
}

/**
 * The compiler built for this machine, else the same compiler as WebAssembly, which makes the
 * same pages more slowly and does not enforce PDF/UA. `requested` names one of them.
 */
export async function pdfCompiler(
  requested: string | undefined = process.env['SHENGENG_TYPST'],
): Promise<PdfCompiler> {
  if (requested === 'wasm') return wasmCompiler();
  try {
    return await nativeCompiler();
  } catch (error) {
    if (requested === 'native') throw error;
    return wasmCompiler();
  }
}
