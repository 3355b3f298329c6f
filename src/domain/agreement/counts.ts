import type { Disagreement } from './disagreement.ts';
import { valueOf } from './digits.ts';

/** A number in words, its measure word and what is counted: `八个省市`. */
const counted = /([一二两三四五六七八九十]+)([个家类种批项条级])([\p{Script=Han}]{2})/gu;

interface Count {
  value: number;
  /** Measure word and what is counted. */
  of: string;
  text: string;
  index: number;
}

const countsIn = (text: string): Count[] =>
  Array.from(text.matchAll(counted), ({ 0: all, 1: number = '', 2: measure = '', 3: noun = '', index }) => ({
    value: valueOf(number),
    of: `${measure}${noun}`,
    text: all,
    index,
  }));

/** Counts in words that the entry gives of the same thing with another number, and never with this one. */
export function otherCounts(text: string, texts: readonly string[]): Disagreement[] {
  const held = texts.flatMap(countsIn);
  return countsIn(text).flatMap((told): Disagreement[] => {
    const same = held.filter(({ of }) => of === told.of);
    const [near] = same;
    if (!near || same.some(({ value }) => value === told.value)) return [];
    return [{ kind: 'absent', told: asTold(told), near: asTold(near) }];
  });
}

const asTold = ({ value, of, text, index }: Count) =>
  ({ kind: 'count', value, unit: of, about: false, text, index }) as const;
