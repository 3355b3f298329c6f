import { isHan } from '../../tokens.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { Question } from '../read.ts';
import { oneCharacter, titleInside, titleStart } from '../tuning.ts';

/**
 * Pages whose name is what was typed, or begins or goes on with it.
 * @returns page → 1 for the title itself, less the less of the name was typed
 */
export function titleMatches(
  { key, subject }: Pick<Question, 'key' | 'subject'>,
  vocabulary: Vocabulary,
): Map<number, number> {
  const found = new Map<number, number>();
  const note = (page: number, worth: number) => found.set(page, Math.max(found.get(page) ?? 0, worth));
  for (const typed of new Set([key, subject])) {
    const single = typed.length === 1;
    if (single && !isHan(typed)) continue;
    for (const [name, term] of vocabulary.entries()) {
      const at = name.indexOf(typed);
      if (at < 0 || (at > 0 && /^[a-z0-9]{1,3}$/.test(typed))) continue;
      const share = typed.length / name.length;
      const worth =
        share === 1
          ? 1
          : Math.max(Math.sqrt(share), single ? oneCharacter : 0) * (at === 0 ? titleStart : titleInside);
      for (const [page, weight] of term.pages) note(page, worth * weight);
    }
  }
  return found;
}
