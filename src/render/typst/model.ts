import type { Nodes } from 'mdast';
import { columnWidths } from '../book/column-widths.ts';
import { nameOf, titleOf } from '../book/components.ts';

/** A node as the template reads it: mdast without positions, components by name. */
export interface TypstNode {
  type: string;
  children?: TypstNode[];
  [field: string]: unknown;
}

/** PDF/UA allows no link in a table head, which is repeated on every page. */
const withoutLinks = (node: TypstNode): TypstNode => ({
  ...node,
  ...(node.children && {
    children: node.children.flatMap((child) =>
      child.type === 'link' ? (withoutLinks(child).children ?? []) : [withoutLinks(child)],
    ),
  }),
});

/** Unknown components, which `check` reports, leave their children. */
export function typstNodes(node: Nodes): TypstNode[] {
  const children = 'children' in node ? node.children.flatMap((child) => typstNodes(child)) : [];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ type: node.type, value: node.value }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, id: node.data?.id, children }];
    case 'paragraph':
      return [{ type: 'paragraph', id: node.data?.id, children }];
    case 'link':
      return [{ type: 'link', url: node.url, children }];
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, children }];
    case 'listItem':
      return [{ type: 'listItem', checked: node.checked ?? undefined, children }];
    case 'table': {
      const [head, ...rows] = children;
      const plainHead = head ? [withoutLinks(head)] : [];
      return [{ type: 'table', widths: columnWidths(node), children: [...plainHead, ...rows] }];
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
