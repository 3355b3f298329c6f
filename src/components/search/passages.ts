import type { SearchAnswer, SearchResult } from '../../search/engine.ts';
import { showPassage } from './result-card.ts';
import { searchClient } from './search-client.ts';

/** Loads the passage of each card when it comes into view, so that results nobody looks at cost nothing. */
export function loadPassages(
  { results, marks }: SearchAnswer,
  cards: readonly Element[],
  base: string,
): IntersectionObserver {
  const load = async (card: Element, result: SearchResult | undefined): Promise<void> => {
    if (!result) return;
    const passage = searchClient(base).then((client) => client.passage(result.page, marks, result.anchor));
    showPassage(card, result, base, await passage.catch(() => undefined));
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        void load(target, results[cards.indexOf(target)]);
      }
    },
    { threshold: 0.75 },
  );
  for (const card of cards) seen.observe(card);
  return seen;
}
