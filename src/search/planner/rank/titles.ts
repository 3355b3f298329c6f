import { isHan } from '../../tokens.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { Question } from '../read.ts';
import { maxStartOnlyLetters, singleCharacterShare, titleInside, titleStart } from '../tuning.ts';

/**
 * Pages whose name is what was typed, or begins or goes on with it.
 * @returns page → 1 for the title itself, less the less of the name was typed
 */
export function titleMatches(
  { key, subject }: Pick<Question, 'key' | 'subject'>,
  vocabulary: Vocabulary,
): Map<number, number> {
  const found = new Map<number, number>();
  const note = (page: number, share: number) => found.set(page, Math.max(found.get(page) ?? 0, share));
  for (const typed of new Set([key, subject])) {
    if (typed.length === 1 && !isHan(typed)) continue;
    const startOnly = typed.length <= maxStartOnlyLetters && /^[a-z0-9]+$/.test(typed);
    for (const [name, term] of vocabulary.entries()) {
      const at = name.indexOf(typed);
      if (at < 0 || (at > 0 && startOnly) || isCutNumber(typed, name, at)) continue;
      const share = shareOf(typed, name, at);
      for (const [page, weight] of term.pages) note(page, share * weight);
    }
  }
  return found;
}

/** 5亿 is no part of 2.5亿. */
const isCutNumber = (typed: string, name: string, at: number): boolean =>
  /^\d/.test(typed) && /[\d.]/.test(name.charAt(at - 1));

/** @param at where what was typed begins in the name */
function shareOf(typed: string, name: string, at: number): number {
  if (typed.length === name.length) return 1;
  const minShare = typed.length === 1 ? singleCharacterShare : 0;
  const share = Math.max(Math.sqrt(typed.length / name.length), minShare);
  return share * (at === 0 ? titleStart : titleInside);
}
