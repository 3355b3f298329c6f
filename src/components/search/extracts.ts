import type { SearchAnswer, SearchResult } from '../../search/engine.ts';
import { showExtract } from './result-card.ts';
import { searchClient } from './search-client.ts';

/** Loads what a card shows beside its title when it comes into view, so that results nobody looks at cost nothing. */
export function loadExtracts(
  { results, marks }: SearchAnswer,
  cards: readonly Element[],
  base: string,
): IntersectionObserver {
  const load = async (card: Element, result: SearchResult | undefined): Promise<void> => {
    if (!result) return;
    const extract = searchClient(base).then((client) => client.extract(result.page, marks, result.anchor));
    showExtract(card, result, base, await extract.catch(() => undefined));
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
