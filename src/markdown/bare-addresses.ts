import type { Nodes, PhrasingContent, Root, Text } from 'mdast';

/** Letters no page uses, as long as what they stand for and letters to the parser as well. */
const standIns = new Map(Object.entries({ h: 'ꓧ', H: 'ꓨ', w: 'ꓪ', W: 'ꓩ', _: 'ꓲ', '~': 'ꓳ' }));
const originals = new Map([...standIns].map(([original, standIn]) => [standIn, original]));
const anyStandIn = new RegExp(`[${[...originals.keys()].join('')}]`, 'g');

/** An address ends before the first full-width mark or Han, and before marks that end a sentence. */
const address =
  /(?<![A-Za-z])(?:https?:\/\/|www\.(?=[A-Za-z0-9]))[A-Za-z0-9\-._~:/?#@!$&'+,;=%()]*[A-Za-z0-9\-_~/#@$&+=%)]/gi;

/**
 * Text whose bare addresses the parser does not link: its own links swallow the Chinese behind them, and take marks
 * of emphasis for a part of the address. Every position stays true.
 */
export function shieldAddresses(source: string): { text: string; restore(value: string): string } {
  if (source.search(anyStandIn) >= 0) return { text: source, restore: (value) => value };
  const text = source.replace(
    address,
    ([first = '', ...rest]) =>
      (standIns.get(first) ?? first) + rest.join('').replace(/[_~]/g, (mark) => standIns.get(mark) ?? mark),
  );
  return { text, restore: (value) => value.replace(anyStandIn, (letter) => originals.get(letter) ?? letter) };
}

/** Makes links of the bare addresses in the texts of a tree, in place. @param source what the tree was parsed from */
export function linkAddresses(tree: Root, source: string): void {
  linkIn(tree, source);
}

function linkIn(node: Nodes, source: string): void {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
  node.children = node.children.flatMap((child): Nodes[] => {
    if (child.type === 'text') return linked(child, source);
    linkIn(child, source);
    return [child];
  }) as typeof node.children;
}

function linked(node: Text, source: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: found, index } of node.value.matchAll(address)) {
    const url = withoutClosing(found);
    if (index > from) pieces.push(part(node, source, from, index));
    const text = part(node, source, index, index + url.length);
    const target = /^www/i.test(url) ? `http://${url}` : url;
    pieces.push({ ...text, type: 'link', url: target, title: null, children: [text] });
    from = index + url.length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) pieces.push(part(node, source, from, node.value.length));
  return pieces;
}

/** `(https://a.example/b)`: a bracket the address did not open closes the sentence. */
function withoutClosing(url: string): string {
  const count = (bracket: string) => url.split(bracket).length;
  return url.endsWith(')') && count(')') > count('(') ? withoutClosing(url.slice(0, -1)) : url;
}

/** A piece of a text with its place, where the text stands in the source as it reads. */
function part(node: Text, source: string, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  const { start } = node.position ?? {};
  const offset = (start?.offset ?? 0) + from;
  if (!start || !node.position || source.slice(offset, offset + value.length) !== value)
    return { type: 'text', value, ...(node.position && { position: node.position }) };
  const at = (length: number) => {
    const lines = node.value.slice(0, length).split('\n');
    const last = lines.at(-1) ?? '';
    return {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + last.length : last.length + 1,
      offset: (start.offset ?? 0) + length,
    };
  };
  return { type: 'text', value, position: { start: at(from), end: at(to) } };
}
