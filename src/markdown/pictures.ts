import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { walk } from './walk.ts';

export const isImage = (node: Nodes): node is Extract<Nodes, { type: 'image' | 'imageReference' }> =>
  node.type === 'image' || node.type === 'imageReference';

/** Takes pictures out of the lines they stand in, in place: each is a block of its own in every form. */
export function liftPictures(tree: Root): void {
  for (const node of walk(tree)) {
    if (!('children' in node) || !node.children.some((child) => child.type === 'paragraph')) continue;
    const children = node.children as RootContent[];
    (node as { children: RootContent[] }).children = children.flatMap((child) =>
      child.type === 'paragraph' ? parted(child) : [child],
    );
  }
}

/** The lines before, between and behind the pictures of a paragraph, and the pictures. */
function parted(paragraph: Paragraph): RootContent[] {
  if (!paragraph.children.some(isImage)) return [paragraph];
  const parts: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    const children = trimmed(line);
    if (children.length > 0) parts.push({ ...paragraph, children });
    line = [];
  };
  for (const child of paragraph.children) {
    if (!isImage(child)) line.push(child);
    else {
      endLine();
      parts.push(child);
    }
  }
  endLine();
  return parts;
}

/** A line without blanks and breaks at its ends. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const start = line.findIndex((node) => !isBlank(node));
  if (start < 0) return [];
  const kept = line.slice(start, line.findLastIndex((node) => !isBlank(node)) + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const from = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === kept.length - 1 ? from.trimEnd() : from };
  });
}
