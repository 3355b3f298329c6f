import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { fontFiles, fonts } from '../typst/fonts.ts';

/** Draws an SVG as a PNG, `width` pixels wide. */
type Drawer = (svg: string, width: number) => Uint8Array;

const family = 'Noto Sans SC';
const common = (width: number) => ({ fitTo: { mode: 'width', value: width }, background: '#fff' }) as const;
/** Drawings from Typst carry their letters as outlines; reading fonts takes longer than drawing them. */
const hasText = (svg: string): boolean => svg.includes('<text');

let drawer: Promise<Drawer> | undefined;

/** Draws an SVG as a PNG, with the fonts of everything printed. @param width in pixels */
export async function svgPng(svg: string, width: number): Promise<Uint8Array> {
  drawer ??= nativeDrawer().catch(wasmDrawer);
  return (await drawer)(svg, width);
}

const pictureRoom = {
  name: 'picture',
  code: ['scripts/lib/playbook/svg-png.ts', 'scripts/lib/typst/fonts.ts'],
} as const;

/** `svgPng` that draws the same drawing once for all who show it. */
export const svgPngOnce =
  (cache: BuildCache) =>
  (svg: string, width: number): Promise<Uint8Array> =>
    cache.remember(pictureRoom, { svg, width }, () => svgPng(svg, width));

/** @throws when the platform has no binary */
async function nativeDrawer(): Promise<Drawer> {
  const { Resvg } = await import('@resvg/resvg-js');
  return (svg, width) => {
    const font = hasText(svg) ? { fontFiles, defaultFontFamily: family } : {};
    const drawing = new Resvg(svg, { ...common(width), font: { loadSystemFonts: false, ...font } });
    return drawing.render().asPng();
  };
}

/** The same library as WebAssembly: the same bytes, more slowly. */
async function wasmDrawer(): Promise<Drawer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return (svg, width) => {
    const font = hasText(svg) ? { fontBuffers: fonts(), defaultFontFamily: family } : {};
    const drawing = new Resvg(svg, { ...common(width), font });
    try {
      return drawing.render().asPng();
    } finally {
      drawing.free();
    }
  };
}
