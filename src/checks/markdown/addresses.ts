import type { CheckedFile } from '../checked-file.ts';
import type { Place } from '../../domain/place.ts';

export interface Address {
  url: string;
  place: Place;
}
export interface ImageAddress extends Address {
  alt: string;
}

/** Links of a body, also those whose address stands in a definition. */
export function linksIn(file: CheckedFile): Address[] {
  const images = referencedImages(file);
  return file.nodes.flatMap(({ node, place }) => {
    const isLink = node.type === 'link' || (node.type === 'definition' && !images.has(node.identifier));
    return isLink ? [{ url: node.url, place }] : [];
  });
}

/** Images of a body, also those whose address stands in a definition. */
export function imagesIn(file: Pick<CheckedFile, 'nodes'>): ImageAddress[] {
  const images = referencedImages(file);
  return file.nodes.flatMap(({ node, place }) => {
    if (node.type === 'image') return [{ url: node.url, alt: node.alt ?? '', place }];
    const alt = node.type === 'definition' ? images.get(node.identifier) : undefined;
    return node.type === 'definition' && alt !== undefined ? [{ url: node.url, alt, place }] : [];
  });
}

/** Alternative text of `![text][id]` images by id: their address stands in the definition. */
const referencedImages = ({ nodes }: Pick<CheckedFile, 'nodes'>): Map<string, string> =>
  new Map(
    nodes.flatMap(({ node }): [string, string][] =>
      node.type === 'imageReference' ? [[node.identifier, node.alt ?? '']] : [],
    ),
  );

/** Path and anchor of a link inside the site, without the choices of a page (`?line=票据`); nothing for web and mail addresses. */
export function siteTarget(url: string): { path: string; anchor: string | undefined } | undefined {
  if (/^(https?:|mailto:)/.test(url)) return undefined;
  const [address = '', anchor] = url.split('#');
  return { path: address.startsWith('/') ? address.replace(/\?.*/, '') : address, anchor };
}
