import { characterTokens, tokensOf } from '../tokens.ts';
import type { SearchData } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './lexicon/vocabulary.ts';
import { pagesHolding } from './read/amounts.ts';
import { pinyinUnits } from './read/pinyin-units.ts';
import { speaksOf } from './read/uncovered.ts';
import { characterUnits, looseUnits, shortUnits, termUnit } from './read/units.ts';
import type { Unit } from './read/units.ts';
import { maxNameLength } from './tuning.ts';

export interface Question {
  key: string;
  /** The key without question words. */
  subject: string;
  units: readonly Unit[];
  /** Beginnings of the anchors under which the answer to this way of asking stands. */
  wanted: readonly string[];
  /** Pages whose range holds an amount that is asked for. */
  holding: readonly number[];
  /** What to tell about a subject the site does not cover, where it speaks of one. */
  note?: string;
}

/** Stage 3: what is asked for. @param text normalised */
export function read(text: string, lexicon: Lexicon): Question {
  const { vocabulary, data, known } = lexicon;
  const key = keyOf(text);
  const subject = withoutFillers(key, data.fillers).join('');
  const letters = lettersOf(key).filter((one) => !vocabulary.get(one));
  const uncovered = data.outside.find(([subject]) => speaksOf(key, keyOf(subject), known));
  return {
    key,
    subject: subject === '' ? key : subject,
    units: withPinyin(unitsOf(text, key, lexicon), letters, lexicon),
    wanted: wantedAnchors(key, data),
    holding: pagesHolding(key, data.amounts),
    ...(uncovered ? { note: uncovered[1] } : {}),
  };
}

const wantedAnchors = (key: string, { intents }: SearchData): string[] =>
  intents.flatMap(([words, anchors]) => (words.some((word) => key.includes(keyOf(word))) ? anchors : []));

/** Known terms first, question words out, pairs of characters and characters for the rest. */
function unitsOf(text: string, key: string, { vocabulary, data, pairs }: Lexicon): Unit[] {
  const units: Unit[] = [];
  const rest: string[] = [];
  let from = 0;
  for (const { start, end, term } of vocabulary.spans(key)) {
    rest.push(key.slice(from, start));
    units.push(termUnit(term, vocabulary));
    from = end;
  }
  rest.push(key.slice(from));
  const loose = units.length === 0 ? [text.normalize('NFKC').toLowerCase()] : rest;
  const asked = loose.flatMap((part) => withoutFillers(part, data.fillers));
  if (units.length === 0 && key.length <= maxNameLength) return asked.flatMap(shortUnits);
  const pairsAsked = looseUnits(asked.flatMap(tokensOf), pairs, units.length);
  return [...units, ...pairsAsked, ...characterUnits(asked.flatMap(characterTokens))];
}

/** Letters that are no word of the site may be pinyin of one. */
function withPinyin(units: readonly Unit[], letters: readonly string[], lexicon: Lexicon): readonly Unit[] {
  const meant = letters.flatMap((one) =>
    pinyinUnits(one, lexicon, (word) => unitsOf(word, keyOf(word), lexicon)[0]),
  );
  if (meant.length === 0) return units;
  const literal = units.filter(
    ({ alternatives }) => !alternatives.some(({ mark }) => letters.some((one) => one.includes(mark))),
  );
  return [...literal, ...meant];
}

function withoutFillers(text: string, fillers: readonly string[]): string[] {
  let parts = [text];
  for (const filler of fillers) parts = parts.flatMap((part) => part.split(filler));
  return parts.filter((part) => part.trim() !== '');
}

/** The letters of a question that are no word of it: maybe pinyin. */
export const lettersOf = (key: string): string[] => key.match(/[a-z]{2,}/g) ?? [];
