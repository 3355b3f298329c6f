import { crossing, isHan, tokensOf } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import type { Term } from '../data.ts';
import { keyOf } from '../lexicon/vocabulary.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import * as tuning from '../tuning.ts';

/** What a part of a question may be answered by. */
export interface Alternative {
  /** Tokens a page must hold. */
  tokens: readonly { text: string; weight: number }[];
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

const plain = (text: string) => tokensOf(text).map((token) => ({ text: token.text, weight: token.weight }));

export function termUnit(term: Term, vocabulary: Vocabulary): Unit {
  const typed: Alternative = { tokens: plain(keyOf(term.text)), term, weight: 1, mark: term.text };
  const others = synonymsOf(term).map(([text, weight]): Alternative => {
    const known = vocabulary.get(keyOf(text));
    return { tokens: plain(keyOf(text)), ...(known ? { term: known } : {}), weight, mark: text };
  });
  // A name says more than an everyday word that leads to no page.
  const weight = term.pages.length > 0 ? tuning.pageTermWeight : tuning.wordTermWeight;
  return { alternatives: [typed, ...others], weight };
}

/** The other words that add something: all that stand for it, and the shortest of those that only may. */
function synonymsOf({ means }: Term): Term['means'] {
  const isSure = ([, weight]: Term['means'][number]) => weight >= tuning.sureSynonym;
  const strong = means.filter(isSure).slice(0, tuning.maxSureSynonyms);
  if (strong.length > 0) return strong;
  return [...means].sort(([a], [b]) => a.length - b.length).slice(0, tuning.maxUnsureSynonyms);
}

/** A few characters: each pair counts, also where it crosses words. */
export function shortUnits(part: string): Unit[] {
  const units = tokensOf(part).map((token) => tokenUnit(token, token.weight));
  return /^\p{Script=Han}$/u.test(part.trim()) ? [oneCharacter(part.trim())] : units;
}

/** Every pair of characters is an idea of its own, so that one that is nowhere costs only itself. */
export function looseUnits(tokens: readonly Token[], pairs: ReadonlySet<string>, terms: number): Unit[] {
  const words = tokens.filter(
    ({ text, weight }) => !isHan(text) || weight === 1 || (pairs.has(text) && weight > crossing),
  );
  const units = words.map((token) =>
    tokenUnit(token, terms > 0 ? tuning.looseWeight * token.weight : token.weight),
  );
  if (units.length + terms >= tuning.enoughUnits) return units;
  const others = tokens.filter((token) => !words.includes(token));
  return [...units, ...others.map((token) => tokenUnit(token, crossing))];
}

/** A token with what else it may stand for. */
const tokenUnit = ({ text, writing = text }: Token, weight: number): Unit => ({
  alternatives: [[text, 1] as const, ...meantBy(text)].map(([one, worth]) => ({
    tokens: [{ text: one, weight: 1 }],
    weight: worth,
    mark: writing,
  })),
  weight,
});

/** A number alone may be the one of a document, 银发251; who speaks of 三个点 may mean 3%. */
function meantBy(token: string): (readonly [token: string, weight: number])[] {
  if (/^\d{2,3}$/.test(token)) return [[`${token}号`, 1]];
  return /^\d.*pp$/.test(token) ? [[token.replace(/pp$/, 'pc'), tuning.pointAsPercent]] : [];
}

const oneCharacter = (text: string): Unit => ({
  alternatives: [{ tokens: [{ text: text, weight: 1 }], weight: 1, mark: text }],
  weight: 1,
});

/**
 * Characters that say something by themselves: by 停 and 机 who asks 机器停了 finds 停机. They mark nothing in texts.
 */
export function characterUnits(characters: readonly string[]): Unit[] {
  const own = [...new Set(characters)];
  if (own.length < tuning.minCharacters) return [];
  return own.map((text) => ({
    alternatives: [{ tokens: [{ text, weight: 1 }], weight: 1, mark: '' }],
    weight: tuning.characterWeight,
  }));
}
