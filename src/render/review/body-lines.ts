import type { Nodes, Parents, RootContent } from 'mdast';
import { fillFigures } from '../../domain/learn/figures.ts';
import { pathOf } from '../../domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../../domain/graph.ts';
import { entryLabel } from '../../domain/review/entry-label.ts';
import type { Line } from '../../domain/review/lines.ts';
import { spinNames } from '../../domain/labels.ts';
import { parseBody } from '../../markdown/body.ts';
import { propsOf } from '../../markdown/jsx.ts';
import type { JsxNode } from '../../markdown/jsx.ts';
import { collectionNames } from '../../schemas/index.ts';
import { blockLooks, isBlockName } from '../docx/components.ts';
import { nameOf } from '../book/components.ts';

/** The text of an entry paragraph by paragraph, in the words readers see. */
export function bodyLines(body: string, graph: ContentGraph): Line[] {
  const tree = readBody(body);
  if (!tree) return plainLines(body);
  const reader = new LineReader(graph);
  return tree.children.flatMap((node) => reader.lines(node, 0));
}

function readBody(body: string) {
  try {
    return parseBody(body);
  } catch {
    return undefined;
  }
}

/** A text that cannot be read is shown as it was typed. */
const plainLines = (body: string): Line[] =>
  body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ text, depth: 0, sign: text }));

const headingTags: readonly string[] = ['', '大标题', '标题'];

class LineReader {
  readonly #graph: ContentGraph;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(graph: ContentGraph) {
    this.#graph = graph;
    this.#titles = titlesOf(graph);
  }

  lines(node: RootContent, depth: number, tag?: string): Line[] {
    switch (node.type) {
      case 'heading':
        return [this.#line(node, depth, headingTags[node.depth] ?? '小标题')];
      case 'list':
        return node.children.flatMap((item, index) =>
          this.#item(item, depth, node.ordered ? `${index + 1}.` : '•'),
        );
      case 'table':
        return node.children.map((row, index) => ({
          text: row.children.map((cell) => this.#text(cell)).join(' ｜ '),
          depth,
          tag: index === 0 ? '表头' : '表格',
          sign: signOf(row),
        }));
      case 'blockquote':
        return node.children.flatMap((inner) => this.lines(inner, depth, '引用'));
      case 'code':
        return node.value.split('\n').map((text) => ({ text, depth, tag: '代码', sign: text }));
      case 'mdxJsxFlowElement':
        return this.#component(node, depth);
      default:
        return [this.#line(node, depth, tag)];
    }
  }

  #line(node: Nodes, depth: number, tag?: string): Line {
    return { text: this.#text(node), depth, ...(tag && { tag }), sign: signOf(node) };
  }

  #item(item: Parents, depth: number, tag: string): Line[] {
    const [first, ...rest] = item.children as RootContent[];
    if (!first) return [];
    return [
      ...(first.type === 'paragraph' ? [this.#line(first, depth, tag)] : this.lines(first, depth + 1)),
      ...rest.flatMap((inner) => this.lines(inner, depth + 1)),
    ];
  }

  #component(node: JsxNode, depth: number): Line[] {
    const { values } = propsOf(node);
    const { title } = values;
    const head = { depth, tag: componentLabel(node), sign: JSON.stringify([node.name, values]) };
    const inner = (node.children as RootContent[]).flatMap((child) => this.lines(child, depth + 1));
    const text = typeof title === 'string' ? title : this.#reference(node);
    return [{ ...head, text }, ...inner];
  }

  /** What a component shows that only names a piece of the content. */
  #reference(node: JsxNode): string {
    const { id, entry, industry, metric, kind } = propsOf(node).values;
    const named = (keys: readonly string[]): string[] =>
      keys.flatMap((key) => this.#titles.get(key) ?? key.slice(key.indexOf('/') + 1));
    const spin = typeof kind === 'string' ? (spinNames as Record<string, string>)[kind] : undefined;
    return [
      ...(typeof entry === 'string' ? named([entry]) : []),
      ...(typeof industry === 'string' ? named([`industries/${industry}`]) : []),
      ...(typeof id !== 'string'
        ? []
        : node.name === 'Claim'
          ? [id]
          : named([`${targets[node.name ?? ''] ?? ''}/${id}`])),
      ...(typeof metric === 'string' ? [metric] : []),
      ...(spin ? [spin] : []),
    ].join('，');
  }

  #text(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return filled(node.value, this.#graph);
      case 'inlineCode':
        return `“${node.value}”`;
      case 'break':
        return '／';
      case 'image':
        return `［图：${node.alt ?? ''}］`;
      case 'link':
        return this.#link(this.#inside(node), node.url);
      case 'mdxJsxTextElement':
        return this.#inside(node) || this.#reference(node);
      default:
        return 'children' in node ? this.#inside(node) : 'value' in node ? node.value : '';
    }
  }

  #inside = (node: Parents | JsxNode): string =>
    (node.children as Nodes[]).map((child) => this.#text(child)).join('');

  /** A link with where it leads, where its words do not say so. */
  #link(text: string, url: string): string {
    const target = this.#titles.get(url.replace(/[?#].*/, '')) ?? url;
    return target === text ? text : `${text}（→${target}）`;
  }
}

const targets: Readonly<Record<string, string>> = { Term: 'products', Scheme: 'schemes' };

const componentLabel = (node: JsxNode): string => {
  const name = nameOf(node);
  return name && isBlockName(name) ? blockLooks[name].label : (node.name ?? '');
};

/** Titles by path and by `collection/id`. */
function titlesOf(graph: ContentGraph): ReadonlyMap<string, string> {
  const entries = collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
  return new Map(
    entries.flatMap((entry) => [
      [pathOf(entry), entryLabel(entry)] as const,
      [`${entry.collection}/${entry.id}`, entryLabel(entry)] as const,
    ]),
  );
}

function filled(text: string, graph: ContentGraph): string {
  try {
    return fillFigures(text, graph);
  } catch {
    return text;
  }
}

/** All that a node says, without its place in the source. */
const signOf = (node: Nodes): string =>
  JSON.stringify(node, (key, part: unknown) => (key === 'position' ? undefined : part));
