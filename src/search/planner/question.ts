import { crossing, isHan, tokensOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Term } from './data.ts';
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
  /** Whether a character of the key belongs to a known term. */
  known: Uint8Array;
}

/** Splits what was typed into ideas: known terms first, question words out, pairs of characters for the rest. */
export function readQuestion(
  query: string,
  vocabulary: Vocabulary,
  fillers: readonly string[],
  pairs: ReadonlySet<string>,
): Question {
  const key = keyOf(query);
  const units: Unit[] = [];
  const rest: string[] = [];
  const known = new Uint8Array(key.length);
  let from = 0;
  for (const { start, end, term } of vocabulary.spans(key)) {
    rest.push(key.slice(from, start));
    units.push(termUnit(term, vocabulary));
    known.fill(1, start, end);
    from = end;
  }
  rest.push(key.slice(from));
  const loose = units.length === 0 ? [query.normalize('NFKC').toLowerCase()] : rest;
  const asked = loose.flatMap((part) => withoutFillers(part, fillers));
  if (units.length === 0 && key.length <= shortest) units.push(...asked.flatMap(shortUnits));
  else units.push(...looseUnits(asked.flatMap(tokensOf), pairs, units.length));
  const subject = withoutFillers(key, fillers).join('');
  return { key, subject: subject === '' ? key : subject, units, known };
}

const plain = (text: string) =>
  tokensOf(text).map((token) => ({ text: token.text, weight: token.weight, prefix: false }));

function termUnit(term: Term, vocabulary: Vocabulary): Unit {
  const typed: Alternative = { tokens: plain(keyOf(term.text)), term, weight: 1, mark: term.text };
  const others = waysOf(term).map(([text, weight]): Alternative => {
    const known = vocabulary.get(keyOf(text));
    return { tokens: plain(keyOf(text)), ...(known ? { term: known } : {}), weight, mark: text };
  });
  return { alternatives: [typed, ...others], weight: 1.3 };
}

/** The other words that add something: all that stand for it, and the shortest of those that only may. */
function waysOf({ means }: Term): Term['means'] {
  const sure = means.filter(([, weight]) => weight >= 0.5).slice(0, 4);
  const maybe = means.filter(([, weight]) => weight < 0.5).sort(([a], [b]) => a.length - b.length);
  return [...sure, ...maybe.slice(0, sure.length > 0 ? 0 : 1)];
}

/** Longest question that is taken to be a name or a part of one. */
const shortest = 6;
/** Ideas from which on a question does without the pairs that belong to no word. */
const enough = 3;

/** A few characters: each pair counts, also where it crosses words. */
function shortUnits(part: string): Unit[] {
  const units = tokensOf(part).map(({ text }) => pairUnit(text, 1));
  return /^\p{Script=Han}$/u.test(part.trim()) ? [oneCharacter(part.trim())] : units;
}

/** Every pair of characters is an idea of its own, so that one that is nowhere costs only itself. */
function looseUnits(tokens: readonly Token[], pairs: ReadonlySet<string>, terms: number): Unit[] {
  const words = tokens.filter(
    ({ text, weight }) => !isHan(text) || weight === 1 || (pairs.has(text) && weight > crossing),
  );
  const units = words.map(({ text, weight }) => pairUnit(text, terms > 0 ? 0.7 * weight : weight));
  if (units.length + terms >= enough) return units;
  const others = tokens.filter((token) => !words.includes(token));
  return [...units, ...others.map(({ text }) => pairUnit(text, crossing))];
}

const pairUnit = (text: string, weight: number): Unit => ({
  alternatives: [{ tokens: [{ text, weight: 1, prefix: false }], weight: 1, mark: text }],
  weight,
});

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
