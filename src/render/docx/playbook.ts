import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import { walk } from '../../markdown/walk.ts';
import type { Book } from '../book/book.ts';
import { contentsDepth } from '../book/contents.ts';
import { withoutSiteLinks } from '../book/links.ts';
import { blocksOf } from './blocks.ts';
import type { BlockContext, Picture } from './blocks.ts';
import { stableDocx } from './stable.ts';
import { run } from './inline.ts';
import { numbering, styles } from './styles.ts';

export interface DocxOptions {
  /** Printed on the cover. */
  siteName: string;
  picture: Picture | undefined;
}

/** The playbook as a Word document; the same book always gives the same bytes. */
export async function playbookDocx(book: Book, { siteName, picture }: DocxOptions): Promise<Uint8Array> {
  const tree = withoutSiteLinks(book.tree);
  let lists = 0;
  const context: BlockContext = { bookmarks: bookmarksOf(book), picture, nextList: () => ++lists, depth: 0 };
  const document = new Document({
    title: book.title,
    description: book.oneLine,
    creator: siteName,
    lastModifiedBy: siteName,
    styles,
    numbering,
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
          ...contents(),
          ...tree.children.flatMap((node) => blocksOf(node, context)),
        ],
      },
    ],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), book.day);
}

/** Word names bookmarks by letters and digits; links lead to few of the ids. */
function bookmarksOf({ tree }: Book): ReadonlyMap<string, string> {
  const targets = new Set<string>();
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

const contents = (): FileChild[] => [
  new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun('目录')] }),
  small('页码没有显示时：在目录上点右键，选“更新域”。'),
  new TableOfContents('目录', {
    hyperlink: true,
    headingStyleRange: `1-${contentsDepth}`,
    beginDirty: false,
  }),
];
