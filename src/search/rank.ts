import type { QueryTerms } from './bigrams.ts';
import { foldText } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** A record in the spelling that is searched. */
export interface Folded {
  record: SearchRecord;
  title: string;
  aliases: string[];
  oneLine: string;
  text: string;
  all: string;
}

export function foldRecord(record: SearchRecord): Folded {
  const title = foldText(record.meta['title'] ?? '');
  const aliases = foldText(record.meta['aliases'] ?? '');
  const oneLine = foldText(record.meta['oneLine'] ?? '');
  const text = foldText(record.text);
  const all = [title, aliases, oneLine, text].join('\n');
  return { record, title, aliases: aliases.split('、').filter(Boolean), oneLine, text, all };
}

/** Share of the best answer a record must reach when no record holds every term. */
const nearBest = 0.75;

/**
 * The records that answer a question, best first: those that hold every term, or, when there
 * is none, those that come closest. Matches in title and aliases stand above matches in the body.
 */
export function rank(records: readonly Folded[], { phrases, terms }: QueryTerms): Folded[] {
  const weights = terms.map((term) => rarity(records, term));
  const total = sum(weights);
  const covered = records.map((record) => sum(weights.filter((_, i) => record.all.includes(terms[i] ?? ''))));
  const best = covered.reduce((most, share) => Math.max(most, share), 0);
  if (best === 0) return [];
  const least = best < total ? best * nearBest : total;
  return records
    .map((record, index) => ({ record, index, share: covered[index] ?? 0 }))
    .filter(({ share }) => share >= least)
    .map((hit) => ({ ...hit, score: score(hit.record, phrases, terms, weights) * hit.share }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ record }) => record);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function rarity(records: readonly Folded[], term: string): number {
  const holding = records.filter(({ all }) => all.includes(term)).length;
  return Math.log(1 + records.length / Math.max(holding, 1));
}

function score(
  record: Folded,
  phrases: readonly string[],
  terms: readonly string[],
  weights: readonly number[],
): number {
  const byTerm = terms.map((term, index) => (weights[index] ?? 0) * termScore(record, term));
  return sum(byTerm) + sum(phrases.map((phrase) => phraseScore(record, phrase)));
}

function termScore({ title, aliases, oneLine, text }: Folded, term: string): number {
  const named = title.includes(term) ? 10 : aliases.some((alias) => alias.includes(term)) ? 8 : 0;
  const body = Math.min(text.split(term).length - 1, 8) / 4;
  return named + (oneLine.includes(term) ? 3 : 0) + body;
}

/** What a record gains for the question as one string: most for being exactly its name. */
function phraseScore({ title, aliases, oneLine, text }: Folded, phrase: string): number {
  const share = (name: string) => (name.includes(phrase) ? phrase.length / name.length : 0);
  const names = Math.max(share(title) * 100, ...aliases.map((alias) => share(alias) * 80));
  return names + (oneLine.includes(phrase) ? 10 : 0) + (text.includes(phrase) ? 5 : 0);
}
