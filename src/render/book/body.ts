import type { Definition, FootnoteDefinition, Image, Nodes, PhrasingContent, Root } from 'mdast';
import { pathOf } from '../../domain/graph.ts';
import type { AnyEntry } from '../../domain/graph.ts';
import { pictureAt } from '../../domain/picture/address.ts';
import { decodedAnchor } from '../../markdown/anchor.ts';
import { parseBody } from '../../markdown/body.ts';
import { headingsOf } from '../../markdown/headings.ts';
import { Slugger } from '../../markdown/slug.ts';
import { toText } from '../../markdown/text.ts';
import { walk } from '../../markdown/walk.ts';
import { headingId } from './anchors.ts';
import type { BookContext } from './context.ts';
import { bookLink } from './links.ts';
import { p } from './nodes.ts';
import type { Block } from './nodes.ts';
import { componentNodes } from './author-components.ts';

export interface HeadingOptions {
  /** Depth in the book of the headings `##` of the body. */
  depth: number;
  /** Put before the ids of the headings. */
  prefix: string;
}

/** The body of an entry as blocks of the book: headings moved and named, links and components resolved. */
export function bodyBlocks(
  entry: Pick<AnyEntry, 'collection' | 'id' | 'body' | 'file'>,
  context: BookContext,
  headings: HeadingOptions,
): Block[] {
  const tree = parseBody(entry.body);
  const reader = new BodyReader({ tree, path: pathOf(entry), file: entry.file }, context, headings);
  return tree.children.flatMap((node) => reader.blocks(node)) as Block[];
}

interface ReadBody {
  tree: Root;
  /** Page of the entry. */
  path: string;
  file: string;
}

class BodyReader {
  #slugger = new Slugger();
  #definitions = new Map<string, Definition>();
  #notes = new Map<string, FootnoteDefinition>();
  readonly #ids: ReadonlySet<string>;
  readonly #path: string;
  readonly #file: string;
  readonly #context: BookContext;
  readonly #headings: HeadingOptions;

  constructor({ tree, path, file }: ReadBody, context: BookContext, headings: HeadingOptions) {
    this.#ids = new Set(headingsOf(tree).map(({ id }) => id));
    this.#path = path.replace(/#.*/, '');
    this.#file = file;
    this.#context = context;
    this.#headings = headings;
    for (const node of walk(tree)) {
      if (node.type === 'definition') this.#definitions.set(node.identifier, node);
      if (node.type === 'footnoteDefinition') this.#notes.set(node.identifier, node);
    }
  }

  /** A node as the book has it; definitions vanish, because their uses take their place. */
  blocks(node: Nodes): Nodes[] {
    switch (node.type) {
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'heading': {
        const depth = Math.min(node.depth - 2 + this.#headings.depth, 4) as 1 | 2 | 3 | 4;
        const id = headingId(this.#headings.prefix, this.#slugger.slug(toText(node)));
        return [{ ...node, depth, data: { id }, children: this.#children(node) as typeof node.children }];
      }
      case 'footnoteReference':
        return [{ type: 'text', value: `（注：${this.#noteText(node.identifier)}）` }];
      case 'link':
        return this.#linked(node.url, this.#children(node));
      case 'linkReference':
        return this.#linked(this.#definitions.get(node.identifier)?.url ?? '', this.#children(node));
      case 'image':
        return this.#picture(node);
      case 'imageReference': {
        const { url = '', title } = this.#definitions.get(node.identifier) ?? {};
        return this.#picture({ type: 'image', url, title: title ?? null, alt: node.alt ?? '' });
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return componentNodes(node, this.#children(node), this.#context);
      default:
        return 'children' in node ? [{ ...node, children: this.#children(node) } as Nodes] : [node];
    }
  }

  #children(node: Nodes): Nodes[] {
    return 'children' in node ? node.children.flatMap((child) => this.blocks(child)) : [];
  }

  /** A picture by its file, which is what the pictures of a book are found by; its text where it is not there. */
  #picture(image: Image): Nodes[] {
    const file = pictureAt(image.url, this.#file);
    if (file !== undefined && this.#context.graph.picture(file)) return [{ ...image, url: file }];
    return [p(`［图：${image.alt ?? ''}］`)];
  }

  #linked(url: string, children: Nodes[]): Nodes[] {
    return [{ type: 'link', url: this.#target(url), children: children as PhrasingContent[] }];
  }

  /** A heading of this body, or where the book has the section of the page. */
  #target(url: string): string {
    if (!url.startsWith('#')) return bookLink(url, this.#context);
    const anchor = decodedAnchor(url.slice(1));
    if (this.#ids.has(anchor)) return `#${headingId(this.#headings.prefix, anchor)}`;
    return bookLink(this.#path + url, this.#context);
  }

  #noteText(identifier: string): string {
    const note = this.#notes.get(identifier);
    return note ? toText(note) : '';
  }
}
