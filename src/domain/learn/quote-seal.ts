/** What counts of a quote: letters and digits. The signs around them differ from print to print. */
export const quoteWords = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}%+]/gu, '');

/**
 * Short hash of a quote. It stands beside a quote that was compared with the essay, whose text is not kept
 * here, and no longer fits once the quote is changed.
 */
export function quoteSeal(quote: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const sign of quoteWords(quote)) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(10, '0');
}
