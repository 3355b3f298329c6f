import { isHan } from '../tokens.ts';
import type { Pinyin } from './pinyin.ts';

export interface Correction {
  start: number;
  end: number;
  text: string;
  score: number;
}

/**
 * The known word that a question most likely meant where it holds something the site does not:
 * the same sound, or the same length with one other character.
 * @param strange whether the two characters from a place on appear nowhere on the site
 */
export function correction(
  key: string,
  words: Iterable<string>,
  strange: (at: number) => boolean,
  pinyin: Pinyin,
): Correction | undefined {
  const odd = Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) => strange(at));
  if (!odd.includes(true)) return undefined;
  let best: Correction | undefined;
  for (const word of words) {
    if (word.length < 2 || !isHan(word.charAt(0))) continue;
    for (let start = 0; start + word.length <= key.length; start++) {
      const end = start + word.length;
      if (!odd.slice(start, end - 1).includes(true)) continue;
      const score = likeness(key.slice(start, end), word, pinyin);
      if (score > 0 && score + word.length / 100 > (best ? best.score + best.text.length / 100 : 0))
        best = { start, end, text: word, score };
    }
    const around = best?.score === 1 ? undefined : swapped(key, word, odd);
    if (around && around.score + word.length / 100 > (best ? best.score + best.text.length / 100 : 0))
      best = around;
  }
  return best;
}

/** 0 when two words of one length are not to be mistaken for each other. */
function likeness(typed: string, word: string, pinyin: Pinyin): number {
  let different = 0;
  let alike = 0;
  for (let at = 0; at < word.length; at++) {
    if (typed.charAt(at) === word.charAt(at)) continue;
    different++;
    if (pinyin.alike(typed.charAt(at), word.charAt(at))) alike++;
    else if (different - alike > 1) return 0;
  }
  if (different === 0 || (different === word.length && word.length < 3)) return 0;
  if (different === alike) return 0.95 - different / 50;
  return different === 1 && word.length >= 3 ? 0.6 + word.length / 50 : 0;
}

/** A word of four or more with one character too many, too few, or two the wrong way round. */
function swapped(key: string, word: string, odd: readonly boolean[]): Correction | undefined {
  if (word.length < 4) return undefined;
  for (const length of [word.length - 1, word.length, word.length + 1])
    for (let start = 0; start + length <= key.length; start++) {
      const end = start + length;
      if (!odd.slice(start, end - 1).includes(true)) continue;
      if (oneMove(key.slice(start, end), word)) return { start, end, text: word, score: 0.7 };
    }
  return undefined;
}

function oneMove(typed: string, word: string): boolean {
  let head = 0;
  while (head < word.length && typed.charAt(head) === word.charAt(head)) head++;
  let tail = 0;
  const most = Math.min(typed.length, word.length) - head;
  while (tail < most && typed.charAt(typed.length - 1 - tail) === word.charAt(word.length - 1 - tail)) tail++;
  const a = typed.slice(head, typed.length - tail);
  const b = word.slice(head, word.length - tail);
  if (a.length === 2 && b.length === 2) return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  return a.length + b.length === 1;
}
