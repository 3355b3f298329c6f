import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Book } from '../book/book.ts';
import { headingsIn } from '../book/contents.ts';
import { paperOf } from '../book/paper.ts';
import { run } from './inline.ts';
import type { Bookmarks } from './inline.ts';

/** Small grey words beside the text. */
export const small = (text: string): Paragraph =>
  new Paragraph({ children: [run({ text, size: 17, color: '575F61' })] });

const coverPage = (book: Book, siteName: string): FileChild[] => [
  small(siteName),
  new Paragraph({ style: 'Title', children: [new TextRun(book.title)] }),
  new Paragraph({ spacing: { after: 1200 }, children: [run({ text: book.oneLine, size: 24 })] }),
  ...book.imprint.map(
    ([name, value]) =>
      new Paragraph({ children: [run({ text: `${name}：`, bold: true }), new TextRun(value)] }),
  ),
];

/** What a cover tells, above the text of the first page. */
const masthead = (book: Book, siteName: string): FileChild[] => [
  small(siteName),
  new Paragraph({
    style: 'Title',
    spacing: { before: 0, after: 120 },
    children: [run({ text: book.title, size: 40 })],
  }),
  small(book.imprint.map(([name, value]) => `${name} ${value}`).join('　')),
];

/** The headings the contents list; Word shows deeper ones beside the page. */
export const listed = ({ tree, edition }: Book) =>
  headingsIn(tree).filter(({ depth }) => depth <= paperOf[edition].contentsDepth);

/**
 * Links to the headings, without page numbers: where a page ends is known to the program that opens the file, and
 * WPS never asks it. A field would show dots that lead to nothing.
 */
export const contents = (book: Book, bookmarks: Bookmarks): FileChild[] => [
  new Paragraph({
    style: 'ContentsTitle',
    pageBreakBefore: paperOf[book.edition].cover,
    children: [new TextRun('目录')],
  }),
  small('点标题跳到正文；要页码，用 PDF 版。'),
  ...listed(book).map(
    ({ depth, id, text }) =>
      new Paragraph({
        style: `TOC${depth}`,
        children: [new InternalHyperlink({ anchor: bookmarks.get(id) ?? '', children: [run({ text })] })],
      }),
  ),
];

/** What stands before the contents: a page of its own, or some lines above the text. */
export const opening = (book: Book, siteName: string): FileChild[] =>
  (paperOf[book.edition].cover ? coverPage : masthead)(book, siteName);
