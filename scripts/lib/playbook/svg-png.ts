import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fonts } from '../typst/fonts.ts';

let ready: Promise<void> | undefined;

/** Draws an SVG as a PNG, with the fonts of everything printed. @param width in pixels */
export async function svgPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#fff',
    // Drawings from Typst carry their letters as outlines; reading fonts takes longer than drawing them.
    font: svg.includes('<text') ? { fontBuffers: fonts(), defaultFontFamily: 'Noto Sans SC' } : {},
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
