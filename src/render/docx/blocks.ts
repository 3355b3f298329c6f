import { CheckBox, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import type { List, Nodes, PhrasingContent } from 'mdast';
import { nameOf, titleOf } from '../book/components.ts';
import type { PaperPictures } from '../book/pictures.ts';
import { pictureBlocks } from './picture.ts';
import { blockLooks, isBlockName } from './components.ts';
import type { BlockName } from './components.ts';
import { chainLegendText } from '../svg/chain-map.ts';
import { bookmarked, run, runsOf } from './inline.ts';
import type { Bookmarks } from './inline.ts';
import { itemIndent, numbersFrom } from './styles.ts';
import { tableOf } from './table.ts';

/** A drawing as pixels, with its size on paper in CSS pixels. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
  title: string;
  alt: string;
}

export interface BlockContext {
  bookmarks: Bookmarks;
  picture: Picture | undefined;
  pictures: PaperPictures;
  /** Gives every numbered list its own count. */
  nextList: () => number;
  /** Paragraph style of the component around. */
  style?: BlockName;
  /** Whether it stays on one page with what comes next. */
  leads?: boolean;
  /** Whether the chain map comes next: it takes a page, which its heading shares. */
  beforeMap?: boolean;
  /** Depth of the list around, 0 outside of lists. */
  depth: number;
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** Blocks of Word for a node of the book. @throws for a node no chapter and no body makes */
export function blocksOf(node: Nodes, context: BlockContext): FileChild[] {
  switch (node.type) {
    case 'heading': {
      const runs = bookmarked(node.data?.id, runsOf(node.children, context.bookmarks), context.bookmarks);
      const level = levels[node.depth - 1] ?? HeadingLevel.HEADING_4;
      return [new Paragraph({ heading: level, pageBreakBefore: context.beforeMap === true, children: runs })];
    }
    case 'paragraph': {
      const label = node.children.length === 1 && node.children[0]?.type === 'strong';
      const runs = bookmarked(node.data?.id, runsOf(node.children, context.bookmarks), context.bookmarks);
      return [
        new Paragraph({ ...styled(context), keepNext: label || context.leads === true, children: runs }),
      ];
    }
    case 'list':
      return listBlocks(node, context);
    case 'table':
      return [tableOf(node, context.bookmarks), new Paragraph({ spacing: { after: 60 } })];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, { ...context, style: 'Script' }));
    case 'code':
      return node.value
        .split('\n')
        .map((text) => new Paragraph({ ...styled(context), children: [new TextRun(text)] }));
    case 'image':
      return pictureBlocks(node, context.pictures, styled(context));
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    case 'mdxJsxFlowElement':
      return componentBlocks(node, context);
    default:
      throw new Error(`没有 Word 的写法：${node.type}`);
  }
}

/** Whether a tinted block is around: it should not be torn by the end of a page. */
const isFramed = ({ style }: BlockContext): boolean =>
  style !== undefined && blockLooks[style].tint !== undefined;

const styled = ({ style }: BlockContext): Pick<IParagraphOptions, 'style'> => (style ? { style } : {});

function componentBlocks(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' }>,
  context: BlockContext,
): FileChild[] {
  const name = nameOf(node);
  const children = (style: BlockContext) => node.children.flatMap((child) => blocksOf(child as Nodes, style));
  if (name === 'ChainMap') return context.picture ? [pictureOf(context.picture), legend()] : [];
  if (name === undefined || !isBlockName(name)) return children(context);
  const { before = '', colour } = blockLooks[name];
  const title = titleOf(node) && `${before}${titleOf(node)}`;
  const head = new Paragraph({
    style: name,
    keepNext: true,
    children: [run({ text: title, bold: true, color: colour })],
  });
  return [...(title ? [head] : []), ...children({ ...context, style: name }), gap()];
}

const legend = (): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: chainLegendText, style: 'Muted' })] });

/** Keeps a block from running into the next one. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } });

const pictureOf = ({ png, width, height, title, alt }: Picture): Paragraph =>
  new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: title, title, description: alt },
      }),
    ],
  });

function listBlocks(list: List, context: BlockContext): FileChild[] {
  const depth = Math.min(context.depth, 3);
  const marked = list.ordered
    ? {
        numbering: { reference: numbersFrom(list.start ?? 1), level: 0, instance: context.nextList() },
        indent: itemIndent(depth),
      }
    : { numbering: { reference: 'bullets', level: depth, instance: 0 } };
  const inner = { ...context, depth: context.depth + 1 };
  return list.children.flatMap(({ checked, children }, index) => {
    const [first, ...rest] = children;
    const line: readonly PhrasingContent[] = first?.type === 'paragraph' ? first.children : [];
    const others = first?.type === 'paragraph' ? rest : children;
    const task = typeof checked === 'boolean';
    const box = task ? [new CheckBox({ checked }), new TextRun(' ')] : [];
    const look = task && !list.ordered ? { indent: itemIndent(depth) } : marked;
    const item = new Paragraph({
      ...styled(context),
      ...look,
      keepNext: isFramed(context) && index < list.children.length - 1,
      children: [...box, ...runsOf(line, context.bookmarks)],
    });
    return [item, ...others.flatMap((child) => blocksOf(child, inner))];
  });
}
