import { crossing, tokensOf } from '../tokens.ts';
import type { SearchData, Term } from './data.ts';
import { keyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a part of a question may be answered by. */
export interface Alternative {
  /** Tokens a page must hold. */
  tokens: readonly { text: string; weight: number; prefix: boolean }[];
  /** Term whose pages answer without holding the tokens. */
  term?: Term;
  /** What a full match is worth. */
  weight: number;
  /** As it stands in texts, for the marks of the excerpt. */
  mark: string;
}

/** One idea of a question with the ways to say it; the first is what was typed. */
export interface Unit {
  alternatives: readonly Alternative[];
  /** How much the idea counts beside the rarity of its tokens. */
  weight: number;
}

export interface Question {
  key: string;
  /** The key without question words. */
  subject: string;
  units: readonly Unit[];
}

/** Splits what was typed into ideas: known terms first, question words out, pairs of characters for the rest. */
export function readQuestion(
  query: string,
  vocabulary: Vocabulary,
  { fillers }: Pick<SearchData, 'fillers'>,
): Question {
  const key = keyOf(query);
  const units: Unit[] = [];
  const rest: string[] = [];
  let from = 0;
  for (const { start, end, term } of vocabulary.spans(key)) {
    rest.push(key.slice(from, start));
    units.push(termUnit(term, vocabulary));
    from = end;
  }
  rest.push(key.slice(from));
  const loose = units.length === 0 ? [query.normalize('NFKC').toLowerCase()] : rest;
  const asked = loose.flatMap((part) => withoutFillers(part, fillers));
  units.push(...asked.flatMap((part) => looseUnits(part, units.length === 0 && key.length <= 6)));
  const subject = withoutFillers(key, fillers).join('');
  return { key, subject: subject === '' ? key : subject, units };
}

const plain = (text: string) =>
  tokensOf(text).map((token) => ({ text: token.text, weight: token.weight, prefix: false }));

function termUnit(term: Term, vocabulary: Vocabulary): Unit {
  const typed: Alternative = { tokens: plain(keyOf(term.text)), term, weight: 1, mark: term.text };
  const others = term.means.map(([text, weight]): Alternative => {
    const known = vocabulary.get(keyOf(text));
    return { tokens: plain(keyOf(text)), ...(known ? { term: known } : {}), weight, mark: text };
  });
  return { alternatives: [typed, ...others], weight: 1.3 };
}

/** Every pair of characters is an idea of its own, so that one that is nowhere costs only itself. */
function looseUnits(part: string, short: boolean): Unit[] {
  const tokens = tokensOf(part);
  const wanted = short ? tokens : tokens.filter(({ weight }) => weight > crossing);
  const units = (wanted.length > 0 ? wanted : tokens).map(({ text, weight }): Unit => {
    return {
      alternatives: [{ tokens: [{ text, weight: 1, prefix: false }], weight: 1, mark: text }],
      weight,
    };
  });
  const single = /^\p{Script=Han}$/u.test(part.trim()) && short;
  return single ? [oneCharacter(part.trim())] : units;
}

const oneCharacter = (text: string): Unit => ({
  alternatives: [{ tokens: [{ text, weight: 1, prefix: true }], weight: 1, mark: text }],
  weight: 1,
});

function withoutFillers(text: string, fillers: readonly string[]): string[] {
  let parts = [text];
  for (const filler of fillers) parts = parts.flatMap((part) => part.split(filler));
  return parts.filter((part) => part.trim() !== '');
}

/** The letters of a question that are no word of it: maybe pinyin. */
export const lettersOf = (key: string): string[] => key.match(/[a-z]{2,}/g) ?? [];
