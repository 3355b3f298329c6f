/** A text as authors write it: for every firm of an industry, or with the kinds of firm it is for alone. */
export type ForNodes = string | { text: string; nodes: readonly string[] };

/** The texts alone, for whoever reads about the whole industry. */
export const textsOf = (items: readonly ForNodes[]): string[] =>
  items.map((item) => (typeof item === 'string' ? item : item.text));

/** Texts with the kinds of firm they are for; none where they are for all. */
export const withNodes = (items: readonly ForNodes[]): { text: string; nodes: readonly string[] }[] =>
  items.map((item) =>
    typeof item === 'string' ? { text: item, nodes: [] } : { text: item.text, nodes: item.nodes },
  );
