import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';

declare module 'mdast' {
  /** Unique in the book; links lead here. */
  interface HeadingData {
    id?: string;
  }
  interface ParagraphData {
    id?: string;
  }
  /** On the first cell of the row. */
  interface TableRowData {
    id?: string;
  }
  interface TableData {
    /** Relative width of each column. */
    widths?: readonly number[];
  }
}

/** Inline content, as text where it needs no more. */
export type Inline = string | PhrasingContent | readonly (string | PhrasingContent)[];
export type Block = RootContent;

export const inline = (content: Inline): PhrasingContent[] =>
  [content].flat().map((item) => (typeof item === 'string' ? { type: 'text', value: item } : item));

/** Inline nodes with 、 between them. */
export const joined = (nodes: readonly PhrasingContent[]): (string | PhrasingContent)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : ['、', node]));

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: inline(text) });

export const link = (url: string, content: Inline): PhrasingContent => ({
  type: 'link',
  url,
  children: inline(content),
});

export const p = (...content: (string | PhrasingContent)[]): Paragraph => ({
  type: 'paragraph',
  children: inline(content),
});

/** A paragraph other places link to. */
export const anchored = (id: string, content: Inline): Paragraph => ({
  type: 'paragraph',
  children: inline(content),
  data: { id },
});

export const heading = (depth: 1 | 2 | 3 | 4, text: string, id: string): Heading => ({
  type: 'heading',
  depth,
  children: inline(text),
  data: { id },
});

const list = (items: readonly Inline[], ordered: boolean, checked?: boolean): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    ...(checked === undefined ? {} : { checked }),
    children: [{ type: 'paragraph', children: inline(item) }],
  })),
});
export const bullets = (items: readonly Inline[]): List => list(items, false);
/** @param start number of the first item */
export const numbered = (items: readonly Inline[], start = 1): List => ({ ...list(items, true), start });
/** Boxes to tick. */
export const ticks = (items: readonly Inline[]): List => list(items, false, false);

/** A name in bold above a list; nothing when the list is empty. */
export const labelled = (label: string, items: readonly Inline[], make = bullets): BlockContent[] =>
  items.length > 0 ? [p(strong(label)), make(items)] : [];

/** Named facts; those without a value are left out. */
export const facts = (pairs: readonly (readonly [string, Inline | undefined])[]): BlockContent[] => {
  const items = pairs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[strong(`${name}：`), ...inline(value)]],
  );
  return items.length > 0 ? [bullets(items)] : [];
};

/**
 * @param widths relative width of each column
 * @param ids places other text links to, one a row
 */
export const table = (
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
  widths: readonly number[],
  ids: readonly string[] = [],
): Table => ({
  type: 'table',
  data: { widths },
  children: [row(head), ...rows.map((cells, index) => row(cells, ids[index]))],
});

const row = (cells: readonly Inline[], id?: string): TableRow => ({
  type: 'tableRow',
  ...(id !== undefined && { data: { id } }),
  children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
});
