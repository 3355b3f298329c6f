import type { BlockContent, Html, List, ListItem, Nodes, PhrasingContent, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Book } from '../book/book.ts';
import { nameOf, titleOf } from '../book/components.ts';
import { contentsDepth, contentsOf, headingsIn } from '../book/contents.ts';
import { withoutSiteLinks } from '../book/links.ts';
import { bullets, heading, link, p, strong } from '../book/nodes.ts';
import type { Block } from '../book/nodes.ts';
import { walk } from '../../markdown/walk.ts';
import { anchor, blocks, pictureNote, spans } from './components.ts';

const writer = unified()
  .use(remarkCjkFriendly)
  // Last, because the plugin before it writes list items without their boxes.
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' });

/** The playbook as one Markdown file (CommonMark with GitHub's tables and task lists). */
export function playbookMarkdown(book: Book): string {
  const tree = withoutSiteLinks(book.tree);
  const linked = [...walk(tree)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
  const listed = headingsIn(tree).flatMap(({ depth, id }) => (depth <= contentsDepth ? [`#${id}`] : []));
  const targets = new Set([...linked, ...listed]);
  const children: Block[] = [
    heading(1, book.title, ''),
    p(strong(book.oneLine)),
    bullets(book.imprint.map(([name, value]) => `${name}：${value}`)),
    heading(2, '目录', ''),
    contentsList(book),
    ...tree.children.flatMap((node) => plain(node, targets)),
  ];
  return writer.stringify({ type: 'root', children: children } satisfies Root);
}

/** Lines of the contents with the lines below them. */
const contentsList = ({ tree }: Book): List =>
  linkList(
    contentsOf(tree).map(({ sections, ...chapter }) => ({
      ...chapter,
      below: sections.map(({ entries, ...section }) => ({ ...section, below: entries })),
    })),
  );

interface Line {
  id: string;
  text: string;
  below?: readonly Line[];
}

function linkList(lines: readonly Line[]): List {
  const children = lines.map(({ id, text, below = [] }): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [p(link(`#${id}`, text)), ...(below.length > 0 ? [linkList(below)] : [])],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** A node in Markdown alone: components become quotations, chapters come below the title of the book. */
function plain(node: Nodes, targets: ReadonlySet<string>): Block[] {
  const children = 'children' in node ? node.children.flatMap((child) => plain(child, targets)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = nameOf(node);
    if (name === undefined) return children;
    return name in blocks
      ? blocks[name as keyof typeof blocks](titleOf(node), children as BlockContent[])
      : spans[name as keyof typeof spans](children as PhrasingContent[]);
  }
  return placed(node, children, targets) ?? [leaf(node) ?? ({ ...node, children } as Block)];
}

/** A node other text may link to, with a place for that where some does; nothing for other nodes. */
function placed(node: Nodes, children: readonly Block[], targets: ReadonlySet<string>): Block[] | undefined {
  if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableRow') return undefined;
  const id = node.data?.id;
  const place = id !== undefined && targets.has(`#${id}`) ? [anchor(id)] : [];
  if (node.type === 'heading')
    return [...place, { ...node, depth: Math.min(node.depth + 1, 6), children } as Block];
  if (node.type === 'paragraph') return [{ ...node, children: [...place, ...children] } as Block];
  return [{ ...node, children: withPlace(children, place) } as Block];
}

/** Cells with a place for links before the words of the first. */
const withPlace = ([first, ...rest]: readonly Block[], place: readonly Html[]): Block[] =>
  first && 'children' in first
    ? [{ ...first, children: [...place, ...first.children] } as Block, ...rest]
    : [...rest];

/** A node that holds no others. */
function leaf(node: Nodes): Block | undefined {
  if (node.type === 'image') return pictureNote(node.alt ?? '', node.title);
  return 'children' in node ? undefined : node;
}
