import type { Heading, Nodes, TableRow } from 'mdast';
import { toText } from '../../markdown/text.ts';
import { columnWidths } from '../book/column-widths.ts';
import { leadsOn } from '../book/leads.ts';
import type { PaperPictures } from '../book/pictures.ts';
import type { TypstNode } from './node.ts';
import { pictureNode } from './pictures.ts';
import { nameOf, titleOf } from '../book/components.ts';

/** PDF/UA allows no link in a table head, which is repeated on every page. */
const withoutLinks = (node: TypstNode): TypstNode => ({
  ...node,
  ...(node.children && {
    children: node.children.flatMap((child) =>
      child.type === 'link' ? (withoutLinks(child).children ?? []) : [withoutLinks(child)],
    ),
  }),
});

/** Letters and digits without a place to break at that are too long for a line, or for a column of a table. */
const longRun = /[^\s/?\-\p{Script=Han}\u3000-\u303f\uff00-\uffef]{60,}/gu;
const longRunInTable = new RegExp(longRun.source.replace('60', '18'), 'gu');

/** Long runs may break anywhere: a blank without width stands between their letters. */
const breakable = (text: string, inTable: boolean): string =>
  text.replace(inTable ? longRunInTable : longRun, (run) => run.replace(/(?<=.)(?=.)/gsu, '\u200b'));

/** Letters of 汉字 in a line across the page, and lines of a table on three quarters of it. */
const lineLength = 52;
const tallLines = 36;

/** Whether a row may not fit on a page, by its fullest cell; such a row may be torn, the others stay whole. */
function isTall({ children }: TableRow, widths: readonly number[]): boolean {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return children.some((cell, column) => {
    const inLine = Math.max(1, (lineLength * (widths[column] ?? 1)) / whole);
    return toText(cell).length / inLine > tallLines;
  });
}

/** Letters of a list that is too short to be torn by the end of a page. */
const shortList = 240;

interface TypstContext {
  inTable?: boolean;
  pictures: PaperPictures;
  /** Ids of the headings the contents list. */
  listed: ReadonlySet<string>;
}

const isListed = ({ data }: Heading, listed: ReadonlySet<string>): boolean => listed.has(data?.id ?? '');

function childNodes(node: Nodes, context: TypstContext): TypstNode[] {
  if (!('children' in node)) return [];
  const { children }: { children: readonly Nodes[] } = node;
  return children.flatMap((child, index) => {
    const made = typstNodes(child, context);
    return leadsOn(children, index) ? made.map((paragraph) => ({ ...paragraph, leads: true })) : made;
  });
}

/** Unknown components, which `check` reports, leave their children. */
export function typstNodes(node: Nodes, context: TypstContext): TypstNode[] {
  const { inTable = false, pictures, listed } = context;
  const children = childNodes(node, { ...context, inTable: inTable || node.type === 'table' });
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ type: node.type, value: breakable(node.value, inTable) }];
    case 'heading':
      return [
        { type: 'heading', depth: node.depth, id: node.data?.id, listed: isListed(node, listed), children },
      ];
    case 'paragraph':
      return [{ type: 'paragraph', id: node.data?.id, children }];
    case 'link':
      return [{ type: 'link', url: node.url, children }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          short: toText(node).length < shortList,
          children,
        },
      ];
    case 'listItem':
      return [{ type: 'listItem', checked: node.checked ?? undefined, children }];
    case 'image':
      return [pictureNode(node, pictures)];
    case 'table': {
      const [head, ...rows] = children;
      const plainHead = head ? [withoutLinks(head)] : [];
      const widths = columnWidths(node);
      const tall = node.children.slice(1).map((row) => isTall(row, widths));
      const ids = node.children.slice(1).map((row) => row.data?.id);
      const marked = rows.map((row, index) => ({
        ...row,
        ...(ids[index] !== undefined && { id: ids[index] }),
        ...(tall[index] && { tall: true }),
      }));
      return [{ type: 'table', widths, children: [...plainHead, ...marked] }];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = nameOf(node);
      return name ? [{ type: 'component', name, title: titleOf(node), children }] : children;
    }
    default:
      return ['children' in node ? { type: node.type, children } : { type: node.type }];
  }
}
