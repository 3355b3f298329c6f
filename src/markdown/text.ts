import type { Nodes } from 'mdast';

/** Plain text of a node and its children. */
export function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => toText(child as Nodes)).join('') : '';
}
