import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
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
import { typstPictures } from '../../../src/render/typst/pictures.ts';
import { site } from '../../../src/site.config.ts';
import type { PdfProcess } from '../typst/apart.ts';
import { pdfCompiler, pdfRoom } from '../typst/compiler.ts';
import { paperPictures, withoutDrawings } from '../picture/paper.ts';
import { singleFileCss } from './single-file-css.ts';
import { smallPng } from './small-png.ts';
import { svgPng } from './svg-png.ts';

/** Makes the bytes of a playbook in a form. */
export type FormMaker = (book: Book) => Promise<string | Uint8Array>;
export type FormMakers = { readonly [F in PlaybookForm]: FormMaker };

const source = (path: string) => readFile(resolve(import.meta.dirname, '../../../src', path), 'utf8');
const siteName = `${site.name}·${site.tagline}`;
const templates = ['playbook.typ', 'components.typ'] as const;
/** The widest a picture may be on A4, and the tallest that leaves room for its heading and legend, in CSS pixels. */
const paper = { width: 640, height: 800 };

const drawing = ['scripts/lib/playbook', 'scripts/lib/picture', 'scripts/lib/typst'] as const;
/** Forms by the whole book they are made from. */
const bookRoom = { name: 'book', code: ['src', 'scripts/config/styles.ts', ...drawing] } as const;
/** Pictures by their drawing, which changes less often than the text of a book. */
const pictureRoom = { name: 'book-picture', code: drawing } as const;

/** Makers of every form; what they share is read once. @param typst sets the PDFs: the compiler itself, or one apart */
export async function formMakers(
  cache: BuildCache = noCache,
  typst?: Pick<PdfProcess, 'pdf'>,
): Promise<FormMakers> {
  const compiler = await pdfCompiler();
  const sources = await Promise.all(
    templates.map(async (name) => [`/${name}`, await source(`render/typst/${name}`)] as const),
  );
  const css = await singleFileCss();
  const layout = layoutChainOnce(cache);
  const once =
    (form: PlaybookForm, make: FormMaker): FormMaker =>
    (book) =>
      cache.remember(bookRoom, { form, book, siteName, compiler: compiler.name }, () => make(book));
  return {
    // What the compiler reads is kept by itself, for most changes of the code leave it as it is.
    pdf: once('pdf', async (book) => {
      const pictures = await paperPictures(book, cache);
      const files = new Map([...(await typstFiles(book, siteName, pictures)), ...sources]);
      const job = { files, pictures: typstPictures(pictures), main: '/playbook.typ', day: book.day };
      return cache.remember(pdfRoom, { compiler: compiler.name, ...job }, () => (typst ?? compiler).pdf(job));
    }),
    docx: once('docx', async (book) =>
      playbookDocx(book, {
        siteName,
        picture: await pictureOf(book, cache),
        pictures: await withoutDrawings(await paperPictures(book, cache), cache),
      }),
    ),
    html: once('html', async (book) =>
      singleFile(book, {
        css,
        siteName,
        chain: await chainFigureHtml(book.chain, layout),
        pictures: await paperPictures(book, cache),
      }),
    ),
    md: once('md', (book) => Promise.resolve(playbookMarkdown(book))),
  };
}

async function pictureOf({ chain }: Book, cache: BuildCache): Promise<Picture | undefined> {
  if (!chain) return undefined;
  const layout = await layoutChain(chain, 'page');
  const scale = Math.min(paper.width / layout.width, paper.height / layout.height);
  const width = Math.round(layout.width * scale);
  // Without its words, which no pixel shows, both editions of a playbook find the same picture.
  const svg = printSvg(layout, { ...chain, description: '' });
  return {
    png: await cache.remember(pictureRoom, { svg, width }, async () =>
      smallPng(await svgPng(svg, width * 3)),
    ),
    width,
    height: Math.round(layout.height * scale),
    title: chain.title,
    alt: chain.description,
  };
}
