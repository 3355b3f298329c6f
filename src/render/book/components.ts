import type { BlockContent, PhrasingContent } from 'mdast';
import { basisNames, sourceName } from '../../domain/labels.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { ComponentName } from '../../schemas/components.ts';
import { components } from '../../schemas/components.ts';
import type { Basis } from '../../schemas/fields.ts';
import type { Block, Inline } from './nodes.ts';
import { inline, link } from './nodes.ts';

/** Pieces of a book that Markdown has no node for: the authors' components and three of its own. */
export type BookComponent = ComponentName | 'Basis' | 'Muted' | 'ChainMap';
export const bookComponents: readonly BookComponent[] = [
  ...(Object.keys(components) as ComponentName[]),
  'Basis',
  'Muted',
  'ChainMap',
];

/** A block with a title, with its content already in place. */
export const block = (name: BookComponent, title: string, children: readonly Block[]): Block => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: title }],
  children: children as BlockContent[],
});

const span = (name: BookComponent, content: Inline): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children: inline(content),
});

/** Less important words. */
export const muted = (content: Inline): PhrasingContent => span('Muted', content);
/** A name explained in the glossary. */
export const termLink = (id: string, content: Inline): PhrasingContent =>
  span('Term', link(`#${termId(id)}`, content));

/** Where a statement comes from, with links into the chapter of sources. */
export const basisMark = (basis: Basis, sources: readonly string[] = []): PhrasingContent =>
  span('Basis', [
    basisNames[basis],
    ...sources.flatMap((id) => [' ', link(`#${sourceId(id)}`, sourceName(id))]),
  ]);

export const termId = (id: string): string => `term-${id}`;
export const sourceId = (id: string): string => `source-${id}`;

export const nameOf = (node: JsxNode): BookComponent | undefined =>
  bookComponents.find((name) => name === node.name);
export const titleOf = (node: JsxNode): string => {
  const { title } = propsOf(node).values;
  return typeof title === 'string' ? title : '';
};
