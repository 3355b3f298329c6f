/** What the signs of a question ask for. */
export interface Limits {
  /** Words in quotes: a page has to hold them as they stand. */
  phrases: readonly string[];
  /** Words behind a minus: a page must not hold them. */
  without: readonly string[];
}

export interface Asked extends Limits {
  /** The question without its signs and without what is not wanted. */
  words: string;
}

const quotes = /[“”„「」『』]/g;
/** A minus with a space before it, so that T-1 has none, and no degrees behind it; or words in quotes. */
const signs = /(?:^|\s)[-−](?:"([^"]+)"|(?!\d+ ?°)([^\s"−-][^\s"]*))|"([^"]+)"/g;

/** Stage 1: takes the signs out of a question. One that only says what is not wanted has none. @param query normalised in width and case */
export function operatorsOf(query: string): Asked {
  const phrases: string[] = [];
  const without: string[] = [];
  const words = query
    .replace(quotes, '"')
    .replace(signs, (_, notQuoted?: string, not?: string, quoted?: string) => {
      const unwanted = notQuoted ?? not;
      if (unwanted !== undefined) without.push(unwanted);
      if (quoted !== undefined) phrases.push(quoted.trim());
      return quoted === undefined ? ' ' : ` ${quoted} `;
    })
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return { words: without.join(' '), phrases: [], without: [] };
  return { words, phrases: phrases.filter((one) => one !== ''), without };
}
