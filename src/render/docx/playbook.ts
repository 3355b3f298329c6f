import {
  AlignmentType,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import { walk } from '../../markdown/walk.ts';
import type { Book } from '../book/book.ts';
import { contentsDepth, headingsIn } from '../book/contents.ts';
import { withoutSiteLinks } from '../book/links.ts';
import type { PaperPictures } from '../book/pictures.ts';
import { blocksOf } from './blocks.ts';
import type { BlockContext, Picture } from './blocks.ts';
import { stableDocx } from './stable.ts';
import { run } from './inline.ts';
import type { Bookmarks } from './inline.ts';
import { numberingFor, styles } from './styles.ts';

export interface DocxOptions {
  /** Printed on the cover. */
  siteName: string;
  picture: Picture | undefined;
  /** The pictures of the book; drawings as PNG. */
  pictures?: PaperPictures;
}

/** The playbook as a Word document; the same book always gives the same bytes. */
export async function playbookDocx(
  book: Book,
  { siteName, picture, pictures = new Map() }: DocxOptions,
): Promise<Uint8Array> {
  const tree = withoutSiteLinks(book.tree);
  let lists = 0;
  const bookmarks = bookmarksOf(book);
  const context: BlockContext = { bookmarks, picture, pictures, nextList: () => ++lists, depth: 0 };
  const document = new Document({
    title: book.title,
    description: book.oneLine,
    creator: siteName,
    lastModifiedBy: siteName,
    styles,
    numbering: numberingFor(startsIn(tree)),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1247, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: [small(book.title)] }) },
        footers: { default: new Footer({ children: [footerLine(book)] }) },
        children: [
          ...cover(book, siteName),
          ...contents(book, bookmarks),
          ...tree.children.flatMap((node) => blocksOf(node, context)),
        ],
      },
    ],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), book.day);
}

/** First numbers of the numbered lists. */
const startsIn = (tree: Book['tree']): Set<number> =>
  new Set([...walk(tree)].flatMap((node) => (node.type === 'list' && node.ordered ? [node.start ?? 1] : [])));

/** Word names bookmarks by letters and digits; the contents lead to the upper headings, links to few other ids. */
function bookmarksOf({ tree }: Book): Bookmarks {
  const targets = new Set(listed(tree).map(({ id }) => id));
  for (const node of walk(tree))
    if (node.type === 'link' && node.url.startsWith('#')) targets.add(node.url.slice(1));
  return new Map([...targets].map((id, index) => [id, `place${index + 1}`]));
}

const small = (text: string): Paragraph =>
  new Paragraph({ children: [run({ text, size: 17, color: '575F61' })] });

const footerLine = ({ day }: Book): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      run({
        size: 17,
        color: '575F61',
        children: [`编制日 ${day}　内部资料，不外发　`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

const cover = (book: Book, siteName: string): FileChild[] => [
  small(siteName),
  new Paragraph({ style: 'Title', children: [new TextRun(book.title)] }),
  new Paragraph({ spacing: { after: 1200 }, children: [run({ text: book.oneLine, size: 24 })] }),
  ...book.imprint.map(
    ([name, value]) =>
      new Paragraph({ children: [run({ text: `${name}：`, bold: true }), new TextRun(value)] }),
  ),
];

const listed = (tree: Book['tree']) => headingsIn(tree).filter(({ depth }) => depth <= contentsDepth);

/**
 * Links to the headings, without page numbers: where a page ends is known to the program that opens the file, and
 * WPS never asks it. A field would show dots that lead to nothing.
 */
const contents = ({ tree }: Book, bookmarks: Bookmarks): FileChild[] => [
  new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun('目录')] }),
  small('点标题跳到正文；要页码，用 PDF 版。'),
  ...listed(tree).map(
    ({ depth, id, text }) =>
      new Paragraph({
        style: `TOC${depth}`,
        children: [new InternalHyperlink({ anchor: bookmarks.get(id) ?? '', children: [run({ text })] })],
      }),
  ),
];
