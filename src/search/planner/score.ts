import type { Alternative, Unit } from './units.ts';
import type { Evidence } from './evidence.ts';

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
