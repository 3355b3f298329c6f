import type { Evidence } from './collect.ts';
import type { Alternative, Unit } from './read/units.ts';
import { absentUnit, coveringName, synonymCoverage, unsureCoverage } from './tuning.ts';

/** How far a page answers: by prominence, and by how many ideas it holds at all. */
export interface PageScore {
  page: number;
  score: number;
  coverage: number;
}

/** Stage 6: how far each page and passage that holds any part of a question answers it. */
export function score(units: readonly Unit[], evidence: Evidence): PageScore[] {
  const weights = units.map((unit) => unit.weight * unitRarity(unit, evidence));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Set<number>();
  for (const unit of units)
    for (const one of unit.alternatives) {
      for (const { text } of one.tokens) for (const page of evidence.pagesWith(text)) pages.add(page);
      for (const [page] of one.term?.pages ?? []) pages.add(page);
    }
  // Indexes give pages in orders of their own; of equals the first is to win in all of them.
  return [...pages]
    .sort((a, b) => a - b)
    .map((page) => {
      let strength = 0;
      let coverage = 0;
      for (const [at, unit] of units.entries()) {
        const [found, share] = bestOf(unit, page, evidence);
        strength += (weights[at] ?? 0) * found;
        coverage += (weights[at] ?? 0) * share;
      }
      return { page, score: strength / total, coverage: coverage / total };
    });
}

/** An idea counts as much as the rarest way to say it that the site knows. */
function unitRarity({ alternatives }: Unit, evidence: Evidence): number {
  const known = alternatives.filter(
    ({ tokens, term }) => term || tokens.some(({ text }) => evidence.holds(text)),
  );
  const best = Math.max(0, ...known.map(({ tokens }) => raritySum(tokens, evidence)));
  return best > 0 ? best : absentUnit * raritySum(alternatives[0]?.tokens ?? [], evidence);
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
      best = [
        one.weight * strength,
        Math.min(1, share * (synonymCoverage + (1 - synonymCoverage) * one.weight)),
      ];
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
  return named > text
    ? [named, Math.max(share, named > coveringName ? 1 : unsureCoverage)]
    : [text, share * share];
}
