/** What can be for some kinds of firm alone. */
interface ForNodes {
  nodes: readonly string[];
}

/** Stands behind what is for every firm of the industry, on a pack for one kind of firm. */
export const generalMark = '〔通用〕';

/** What the mark says, once under the pack. */
export const generalNote = `${generalMark}对全行业适用，不专为这一环。`;

/** Items for a node: its own, and those for every firm. Without a node all are general. */
export function fitting<T extends ForNodes>(
  items: readonly T[],
  node: { id: string } | undefined,
): { own: T[]; general: T[] } {
  if (!node) return { own: [], general: [...items] };
  return {
    own: items.filter(({ nodes }) => nodes.includes(node.id)),
    general: items.filter(({ nodes }) => nodes.length === 0),
  };
}

/** Texts for a node, its own first; those for every firm carry the mark. */
export function fittingTexts(
  items: readonly (ForNodes & { text: string })[],
  node: { id: string } | undefined,
): string[] {
  const { own, general } = fitting(items, node);
  return [...own.map(({ text }) => text), ...general.map(({ text }) => marked(text, node !== undefined))];
}

export const marked = (text: string, general: boolean): string => (general ? text + generalMark : text);

/** Whether something is for every firm of the industry, on a pack for a node. */
export const isGeneral = (nodes: readonly string[], node: { id: string } | undefined): boolean =>
  node !== undefined && !nodes.includes(node.id);
