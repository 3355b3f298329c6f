import type { Nodes, Root } from 'mdast';
import { decodedAnchor } from '../../markdown/anchor.ts';
import type { BookContext } from './context.ts';

/** The anchor in the book a site link means; a page the book does not hold stays a site link. */
export function bookLink(url: string, { anchors }: BookContext): string {
  if (!url.startsWith('/')) return url;
  const [path = '', anchor] = url.split('#');
  const place = anchor === undefined ? path : `${path}#${decodedAnchor(anchor)}`;
  const id = anchors.get(place) ?? anchors.get(path);
  return id ? `#${id}` : url;
}

/** The tree as it is carried: links to pages of the site, which are not at hand, leave their text. */
export const withoutSiteLinks = (tree: Root): Root => ({
  ...tree,
  children: tree.children.flatMap((node) => withoutLink(node)) as Root['children'],
});

function withoutLink(node: Nodes): Nodes[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => withoutLink(child));
  if (node.type === 'link' && node.url.startsWith('/')) return children;
  return [{ ...node, children } as Nodes];
}
