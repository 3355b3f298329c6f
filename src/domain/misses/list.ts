import { nameKey } from '../../schemas/name-key.ts';
import { maxQueryLength } from '../site/query-length.ts';
import { saysWho } from './says-who.ts';

const maxMisses = 50;
/** One character is a slip. */
const minKey = 2;

/**
 * Unanswered questions with one more, newest first: bounded, none twice, and of one that was typed on only the
 * last. What may name a client or a person is never added.
 */
export function withMiss(misses: readonly string[], query: string): readonly string[] {
  const miss = query.slice(0, maxQueryLength).replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
  const key = nameKey(miss);
  if (key.length < minKey || saysWho(miss)) return misses;
  const [last = '', ...others] = misses;
  const rest = key.startsWith(nameKey(last)) ? others : misses;
  return [miss, ...rest.filter((other) => nameKey(other) !== key)].slice(0, maxMisses);
}

/** Items of a YAML list, for `misses` of `content/data/search-misses.yaml`. */
export const yamlItems = (misses: readonly string[]): string =>
  misses.map((miss) => `  - ${JSON.stringify(miss)}\n`).join('');
