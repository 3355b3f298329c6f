import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph } from 'docx';
import type { Nodes } from 'mdast';
import { walk } from '../../markdown/walk.ts';
import type { Book } from '../book/book.ts';
import { nameOf } from '../book/components.ts';
import { leadsOn } from '../book/leads.ts';
import { withoutSiteLinks } from '../book/links.ts';
import { paperOf } from '../book/paper.ts';
import type { PaperPictures } from '../book/pictures.ts';
import { blocksOf } from './blocks.ts';
import type { BlockContext, Picture } from './blocks.ts';
import { stableDocx } from './stable.ts';
import { contents, listed, opening, small } from './front.ts';
import { run } from './inline.ts';
import type { Bookmarks } from './inline.ts';
import { closeStyles, numberingFor, styles } from './styles.ts';

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
  const { cover } = paperOf[book.edition];
  let lists = 0;
  const bookmarks = bookmarksOf(book);
  const context: BlockContext = { bookmarks, picture, pictures, nextList: () => ++lists, depth: 0 };
  const document = new Document({
    title: book.title,
    description: book.oneLine,
    creator: siteName,
    lastModifiedBy: siteName,
    styles: cover ? styles : closeStyles,
    numbering: numberingFor(startsIn(tree)),
    sections: [
      {
        properties: {
          titlePage: cover,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1247, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: { default: new Header({ children: [small(book.title)] }) },
        footers: { default: new Footer({ children: [footerLine(book)] }) },
        children: [
          ...opening(book, siteName),
          ...contents(book, bookmarks),
          ...tree.children.flatMap((node, index) =>
            blocksOf(node, {
              ...context,
              leads: leadsOn(tree.children, index),
              beforeMap: isMap(tree.children[index + 1]),
            }),
          ),
        ],
      },
    ],
  });
  return stableDocx(await Packer.pack(document, 'uint8array'), book.day);
}

/** The chain map, which takes a page. */
const isMap = (node: Nodes | undefined): boolean =>
  node?.type === 'mdxJsxFlowElement' && nameOf(node) === 'ChainMap';

/** First numbers of the numbered lists. */
const startsIn = (tree: Book['tree']): Set<number> =>
  new Set([...walk(tree)].flatMap((node) => (node.type === 'list' && node.ordered ? [node.start ?? 1] : [])));

/** Word names bookmarks by letters and digits; the contents lead to the upper headings, links to few other ids. */
function bookmarksOf(book: Book): Bookmarks {
  const targets = new Set(listed(book).map(({ id }) => id));
  for (const node of walk(book.tree))
    if (node.type === 'link' && node.url.startsWith('#')) targets.add(node.url.slice(1));
  return new Map([...targets].map((id, index) => [id, `place${index + 1}`]));
}

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
