import type { Nodes } from 'mdast';

/**
 * Whether a paragraph leads to what comes after it, so that the end of a page does not part them: the line below the
 * title of a chapter, one alone between two headings, one above a table or a list.
 */
export function leadsOn(siblings: readonly Nodes[], index: number): boolean {
  const [before, node, next] = [siblings[index - 1], siblings[index], siblings[index + 1]];
  if (node?.type !== 'paragraph' || next === undefined) return false;
  if (next.type === 'table' || next.type === 'list') return true;
  return before?.type === 'heading' && (before.depth === 1 || next.type === 'heading');
}
