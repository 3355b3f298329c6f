import { tokensOf } from '../tokens.ts';
import { looseUnits, shortUnits, termUnit } from './units.ts';
import type { Unit } from './units.ts';
import { keyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Question {
  key: string;
  /** The key without question words. */
  subject: string;
  units: readonly Unit[];
  /** Whether a character of the key belongs to a known term. */
  known: Uint8Array;
}

/** Longest question that is taken to be a name or a part of one. */
const shortest = 6;

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

function withoutFillers(text: string, fillers: readonly string[]): string[] {
  let parts = [text];
  for (const filler of fillers) parts = parts.flatMap((part) => part.split(filler));
  return parts.filter((part) => part.trim() !== '');
}

/** The letters of a question that are no word of it: maybe pinyin. */
export const lettersOf = (key: string): string[] => key.match(/[a-z]{2,}/g) ?? [];
