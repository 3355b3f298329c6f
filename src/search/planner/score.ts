import type { Alternative, Unit } from './units.ts';
import type { TermIndex } from './data.ts';

type Found = ReadonlyMap<number, number>;

/** What the index answered, with the rarity of each token. */
export class Evidence {
  #found = new Map<string, Found>();
  #top = new Map<string, { page: number; passage: number }>();
  #rarity = new Map<string, number>();
  #pages: number;

  /** @param pages number of pages; what the index numbers from there on are passages */
  constructor(pages: number) {
    this.#pages = pages;
  }

  async collect(index: TermIndex, units: readonly Unit[]): Promise<void> {
    const tokens = units.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.tokens));
    const wanted = new Map(tokens.map((token) => [token.text, token.prefix]));
    await Promise.all(
      [...wanted].map(async ([text, prefix]) => {
        if (this.#found.has(text)) return;
        const found = await index.find(text, prefix);
        this.#found.set(text, found);
        const top = { page: 0, passage: 0 };
        let pages = 0;
        for (const [at, score] of found)
          if (at < this.#pages) {
            pages++;
            top.page = Math.max(top.page, score);
          } else top.passage = Math.max(top.passage, score);
        this.#top.set(text, top);
        this.#rarity.set(text, Math.log(1 + this.#pages / (pages + 0.5)));
      }),
    );
  }

  holds(text: string): boolean {
    return (this.#found.get(text)?.size ?? 0) > 0;
  }

  pagesWith(text: string): Iterable<number> {
    return this.#found.get(text)?.keys() ?? [];
  }

  rarity(text: string): number {
    return this.#rarity.get(text) ?? 0;
  }

  /** How prominent a token is on a page: 0 absent, 1 as on the page where it counts most. */
  strength(text: string, page: number): number {
    const score = this.#found.get(text)?.get(page);
    const top = this.#top.get(text)?.[page < this.#pages ? 'page' : 'passage'] ?? 1;
    return score === undefined ? 0 : 0.35 + 0.65 * (score / top);
  }
}

/** How far a page answers: by prominence, and by how many ideas it holds at all. */
export interface PageScore {
  page: number;
  score: number;
  coverage: number;
}

/** Scores every page that holds any part of the question. */
export function scorePages(units: readonly Unit[], evidence: Evidence): PageScore[] {
  const weights = units.map((unit) => unit.weight * unitRarity(unit, evidence));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Set<number>();
  for (const unit of units)
    for (const one of unit.alternatives) {
      for (const { text } of one.tokens) for (const page of evidence.pagesWith(text)) pages.add(page);
      for (const [page] of one.term?.pages ?? []) pages.add(page);
    }
  return [...pages].map((page) => {
    let score = 0;
    let coverage = 0;
    for (const [at, unit] of units.entries()) {
      const [strength, share] = bestOf(unit, page, evidence);
      score += (weights[at] ?? 0) * strength;
      coverage += (weights[at] ?? 0) * share;
    }
    return { page, score: score / total, coverage: coverage / total };
  });
}

/** What an idea that is nowhere counts. */
const absent = 0.85;

/** An idea counts as much as the rarest way to say it that the site knows. */
function unitRarity({ alternatives }: Unit, evidence: Evidence): number {
  const known = alternatives.filter(
    ({ tokens, term }) => term || tokens.some(({ text }) => evidence.holds(text)),
  );
  const best = Math.max(0, ...known.map(({ tokens }) => raritySum(tokens, evidence)));
  return best > 0 ? best : absent * raritySum(alternatives[0]?.tokens ?? [], evidence);
}

/** Several pairs of one word say less than as many words. */
const raritySum = (tokens: Alternative['tokens'], evidence: Evidence): number =>
  tokens.reduce((sum, { text, weight }) => sum + weight * evidence.rarity(text), 0) /
  Math.sqrt(Math.max(tokens.length, 1));

function bestOf(unit: Unit, page: number, evidence: Evidence): [strength: number, share: number] {
  let best: [number, number] = [0, 0];
  for (const one of unit.alternatives) {
    const [strength, share] = matchOf(one, page, evidence);
    if (one.weight * strength > best[0])
      best = [one.weight * strength, Math.min(1, share * (0.4 + 0.6 * one.weight))];
  }
  return best;
}

function matchOf({ tokens, term }: Alternative, page: number, evidence: Evidence): [number, number] {
  let total = 0;
  let strength = 0;
  let held = 0;
  for (const { text, weight } of tokens) {
    const worth = weight * evidence.rarity(text);
    const found = evidence.strength(text, page);
    total += worth;
    strength += worth * found;
    if (found > 0) held += worth;
  }
  const share = total > 0 ? held / total : 0;
  const named = term?.pages.find(([at]) => at === page)?.[1] ?? 0;
  // Half of a word's pairs are no half of the word.
  const text = total > 0 ? (strength / total) * share * share : 0;
  return named > text ? [named, Math.max(share, named > 0.5 ? 1 : 0.7)] : [text, share * share];
}
