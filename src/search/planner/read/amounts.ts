import { quantitiesOf } from '../../quantities/quantities.ts';
import type { AmountRanges } from '../data.ts';
import { keyOf } from '../lexicon/vocabulary.ts';
import { minAmount } from '../tuning.ts';

/** Pages whose range holds an amount of a question, where one of the words says what the amount is of. */
export function pagesHolding(key: string, { words, ranges }: AmountRanges): number[] {
  if (!words.some((word) => key.includes(keyOf(word)))) return [];
  const amounts = quantitiesOf(key).flatMap(({ token }) => amountOf(token) ?? []);
  return ranges.flatMap(([page, from, to]) =>
    amounts.some((one) => one >= from && (to === null || one < to)) ? page : [],
  );
}

/** Counts, shares and numbers of documents are none. */
function amountOf(token: string): number | undefined {
  const value = /^\d+(d\d+)?$/.test(token) ? Number(token.replace('d', '.')) : 0;
  return value >= minAmount ? value : undefined;
}
