import type { Book } from '../book/book.ts';
import { withoutSiteLinks } from '../book/links.ts';
import type { PaperPicture, PaperPictures } from '../book/pictures.ts';
import { base64 } from '../base64.ts';
import { bookContentsHtml, bookHtml } from '../html/book/book.ts';
import type { PictureSource } from '../html/pictures.ts';
import { element, escapeHtml } from '../html/escape.ts';

export interface SingleFileOptions {
  /** All styles; it must refer to no file. */
  css: string;
  /** HTML of the chain map. */
  chain: string;
  siteName: string;
  /** Pictures of the book; without them their words stand alone. */
  pictures?: PaperPictures;
}

/** Nothing is loaded, nothing runs; styles and pictures are in the file. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const inFile = (picture: PaperPicture | undefined): PictureSource | undefined =>
  picture && {
    src: `data:image/${picture.type === 'svg' ? 'svg+xml' : picture.type};base64,${base64(picture.bytes)}`,
    width: picture.width,
    height: picture.height,
  };

/** The playbook as one HTML file that opens from anywhere. */
export function singleFile(
  book: Book,
  { css, chain, siteName, pictures = new Map() }: SingleFileOptions,
): string {
  const tree = withoutSiteLinks(book.tree);
  const imprint = book.imprint.map(
    ([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  const nav = `<nav class="book-nav" aria-label="目录"><h2 id="book-contents">目录</h2>${bookContentsHtml(tree)}</nav>`;
  const main = [
    element('p', escapeHtml(siteName), ' class="muted"'),
    element('h1', escapeHtml(book.title)),
    element('p', escapeHtml(book.oneLine), ' class="one-line"'),
    element('dl', imprint.join(''), ' class="kv"'),
    nav,
    element(
      'div',
      bookHtml(tree, { base: '/', chain, picture: (file) => inFile(pictures.get(file)) }),
      ' class="book"',
    ),
    '<p class="to-contents"><a href="#book-contents">回目录</a></p>',
  ].join('\n');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', escapeHtml(`${book.title}·${book.day}`)),
    element('style', css),
  ].join('\n');
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n${head}\n</head>\n<body class="single-file">\n<main>\n${main}\n</main>\n</body>\n</html>\n`;
}
