import type { TermIndex } from './data.ts';
import type { Unit } from './read/units.ts';
import { idfSmoothing, presence } from './tuning.ts';

type Found = ReadonlyMap<number, number>;

/** What the index answered about one token. */
interface Posting {
  found: Found;
  /** Greatest weight on a page and on a passage. */
  top: { page: number; part: number };
  /** Inverse document frequency. */
  rarity: number;
}

/** Stage 5: asks the index for every token of a question once. @param pages number of pages */
export async function collect(index: TermIndex, units: readonly Unit[], pages: number): Promise<Evidence> {
  const tokens = units.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.tokens));
  const wanted = new Set(tokens.map(({ text }) => text));
  const postings = await Promise.all(
    [...wanted].map(async (text) => [text, postingOf(await index.find(text), pages)] as const),
  );
  return new Evidence(new Map(postings), pages);
}

/** Whether some page or passage holds all of them. Two pages with a half each do not hold the word. */
export async function heldTogether(index: TermIndex, tokens: readonly string[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(tokens.map((token) => index.find(token)));
  return [...(first?.keys() ?? [])].some((page) => others.every((one) => one.has(page)));
}

/** Of the marked places of a text those where the pair of characters from there on stands on no page. */
export async function nowhere(
  index: TermIndex,
  text: string,
  marked: readonly boolean[],
): Promise<boolean[]> {
  return Promise.all(
    marked.map(async (one, at) => one && (await index.find(text.slice(at, at + 2))).size === 0),
  );
}

function postingOf(found: Found, pages: number): Posting {
  const top = { page: 0, part: 0 };
  let holding = 0;
  for (const [at, score] of found) {
    const kind = at < pages ? 'page' : 'part';
    if (kind === 'page') holding++;
    top[kind] = Math.max(top[kind], score);
  }
  return { found, top, rarity: Math.log(1 + pages / (holding + idfSmoothing)) };
}

/** What the index answered, by token. What it numbers from the number of pages on are passages. */
export class Evidence {
  private postings: ReadonlyMap<string, Posting>;
  private pages: number;

  constructor(postings: ReadonlyMap<string, Posting>, pages: number) {
    this.postings = postings;
    this.pages = pages;
  }

  holds(text: string): boolean {
    return (this.postings.get(text)?.found.size ?? 0) > 0;
  }

  pagesWith(text: string): Iterable<number> {
    return this.postings.get(text)?.found.keys() ?? [];
  }

  rarity(text: string): number {
    return this.postings.get(text)?.rarity ?? 0;
  }

  /** How prominent a token is on a page: 0 absent, 1 as on the page where it counts most. */
  strength(text: string, page: number): number {
    const posting = this.postings.get(text);
    const score = posting?.found.get(page);
    if (posting === undefined || score === undefined) return 0;
    const top = posting.top[page < this.pages ? 'page' : 'part'];
    return presence + (1 - presence) * (score / top);
  }
}
