import type { SearchAnswer, SearchResult } from '../../search/engine.ts';
import { showPassage } from './search-card.ts';
import { searchClient } from './search-index.ts';

/** Loads the passage of each card when it comes into view, so that results nobody looks at cost nothing. */
export function loadPassages(
  { results, marks }: SearchAnswer,
  cards: readonly Element[],
  base: string,
): IntersectionObserver {
  const load = async (card: Element, result: SearchResult | undefined): Promise<void> => {
    if (!result) return;
    const client = await searchClient(base);
    showPassage(card, result, base, await client.passage(result.page, marks, result.anchor));
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        load(target, results[cards.indexOf(target)]).catch(() => undefined);
      }
    },
    { threshold: 0.75 },
  );
  for (const card of cards) seen.observe(card);
  return seen;
}
