import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import { buildTargets } from '../../../src/domain/site/browsers.ts';
import { noCache } from '../../../src/domain/site/build-cache.ts';
import type { PlaybookForm } from '../../../src/domain/playbook/files.ts';
import type { Book } from '../../../src/render/book/book.ts';
import type { Picture } from '../../../src/render/docx/blocks.ts';
import { playbookDocx } from '../../../src/render/docx/playbook.ts';
import { chainFigureHtml } from '../../../src/render/html/book/chain.ts';
import { playbookMarkdown } from '../../../src/render/markdown/playbook.ts';
import { singleFile } from '../../../src/render/single-file/page.ts';
import { layoutChain, layoutChainOnce } from '../../../src/render/svg/chain-map.ts';
import { printSvg, typstFiles } from '../../../src/render/typst/playbook.ts';
import { site } from '../../../src/site.config.ts';
import { pdfCompiler, pdfRoom } from '../typst/compiler.ts';
import { smallPng } from './small-png.ts';
import { svgPng } from './svg-png.ts';

/** Makes the bytes of a playbook in a form. */
export type FormMaker = (book: Book) => Promise<string | Uint8Array>;

const source = (path: string) => readFile(resolve(import.meta.dirname, '../../../src', path), 'utf8');
const siteName = `${site.name}·${site.tagline}`;
const templates = ['playbook.typ', 'components.typ'] as const;
const sheets = [
  'tokens',
  'base',
  'components',
  'content',
  'chain-map',
  'playbook',
  'single-file',
  'print',
] as const;
/** The widest a picture may be on A4, and the tallest that leaves room for its heading and legend, in CSS pixels. */
const paper = { width: 640, height: 800 };

/** Forms by the whole book they are made from. */
const bookRoom = { name: 'book', code: ['src', 'scripts/lib/playbook', 'scripts/lib/typst'] } as const;

/** Makers of every form; what they share is read once. */
export async function formMakers(
  cache: BuildCache = noCache,
): Promise<{ readonly [F in PlaybookForm]: FormMaker }> {
  const compiler = await pdfCompiler();
  const typst = await Promise.all(
    templates.map(async (name) => [`/${name}`, await source(`render/typst/${name}`)] as const),
  );
  const css = await singleFileCss();
  const layout = layoutChainOnce(cache);
  const once =
    (form: PlaybookForm, make: FormMaker): FormMaker =>
    (book) =>
      cache.remember(bookRoom, { form, book, siteName }, () => make(book));
  return {
    async pdf(book) {
      const files = new Map([...(await typstFiles(book, siteName)), ...typst]);
      const job = { files, main: '/playbook.typ', day: book.day };
      return cache.remember(pdfRoom, { compiler: compiler.name, ...job }, () => compiler.pdf(job));
    },
    docx: once('docx', async (book) => playbookDocx(book, { siteName, picture: await pictureOf(book) })),
    html: once('html', async (book) =>
      singleFile(book, { css, siteName, chain: await chainFigureHtml(book.chain, layout) }),
    ),
    md: once('md', (book) => Promise.resolve(playbookMarkdown(book))),
  };
}

async function singleFileCss(): Promise<string> {
  const text = (await Promise.all(sheets.map((name) => source(`styles/${name}.css`)))).join('\n');
  const { code } = await transform(text, { loader: 'css', minify: true, target: buildTargets });
  return code.trim();
}

async function pictureOf({ chain }: Book): Promise<Picture | undefined> {
  if (!chain) return undefined;
  const layout = await layoutChain(chain, 'page');
  const scale = Math.min(paper.width / layout.width, paper.height / layout.height);
  const width = Math.round(layout.width * scale);
  return {
    png: await smallPng(await svgPng(printSvg(layout, chain), width * 3)),
    width,
    height: Math.round(layout.height * scale),
    title: chain.title,
    alt: chain.description,
  };
}
