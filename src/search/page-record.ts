import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';
import type { ElementNode, Node } from 'ultrahtml';
import { markOf } from './record.ts';
import type { SearchRecord, SearchSection } from './record.ts';

const inline = new Set(
  'a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u policy-status'.split(' '),
);
const skipped = new Set(['script', 'style', 'svg', 'noscript', 'template', 'select', 'h1']);
const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * What a built page tells the search: its text, but for what `data-pagefind-ignore` leaves out, and its mark.
 * @param url path from the root, without a first slash
 * @returns undefined for a page that is not to be found
 */
export function pageRecord(html: string, url: string): SearchRecord | undefined {
  const body = find(parse(html) as Node, (node) => 'data-pagefind-body' in node.attributes);
  if (!body) return undefined;
  const record: SearchRecord = { url, meta: {}, filters: {}, sections: [] };
  const text = textOf(body, record);
  record.sections = sectionsOf(text).filter((section) => section.title !== '' || section.text !== '');
  const heading = find(body, ({ name }) => name === 'h1');
  record.meta['title'] ??= heading ? tidy(textOf(heading, record)) : url;
  return record;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Sets headings and asked questions apart in the running text: start, anchor, title, end. */
const mark = { start: '\u0001', middle: '\u0002', end: '\u0003' } as const;

function sectionsOf(text: string): SearchSection[] {
  const [intro = '', ...parts] = text.split(mark.start);
  const sections = parts.map((part) => {
    const [id = '', rest = ''] = part.split(mark.middle);
    const [title = '', body = ''] = rest.split(mark.end);
    return { id, title: tidy(title), text: tidy(body) };
  });
  return [{ id: '', title: '', text: tidy(intro) }, ...sections];
}

function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  if (node.type === ELEMENT_NODE && test(node)) return node;
  const children = (node as Partial<ElementNode>).children ?? [];
  for (const child of children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Text below an element; reads the mark of the page on the way. Blocks are set apart by a space. */
function textOf(element: ElementNode, record: SearchRecord): string {
  const parts = element.children.map((node) => {
    if (node.type === TEXT_NODE) return decode(node['value']);
    if (node.type !== ELEMENT_NODE) return '';
    const child = node;
    readMark(child.attributes['data-search-record'], record);
    if (skipped.has(child.name) || 'data-pagefind-ignore' in child.attributes) return ' ';
    const anchor = /^(h[23]|dt)$/.test(child.name) ? child.attributes['id'] : undefined;
    if (anchor) return `${mark.start}${decode(anchor)}${mark.middle}${textOf(child, record)}${mark.end}`;
    return inline.has(child.name) ? textOf(child, record) : ` ${textOf(child, record)} `;
  });
  return parts.join('');
}

function readMark(mark: string | undefined, record: SearchRecord): void {
  if (mark === undefined) return;
  const { filters, meta } = markOf(decode(mark));
  Object.assign(record.filters, filters);
  Object.assign(record.meta, meta);
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (entity, code: string | undefined, name = '') =>
    code === undefined ? (names[name as string] ?? entity) : String.fromCodePoint(Number(code)),
  );
