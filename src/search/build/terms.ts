import type { SearchGroup } from '../../schemas/search-terms.ts';
import type { Term } from '../planner/data.ts';
import { keyOf } from '../planner/lexicon/vocabulary.ts';
import type { PageNames } from './names.ts';

/** A page with the names it answers to. */
export interface NamedPage extends PageNames {
  index: number;
  /** Entries it shows, as `collection/id`. */
  entries: readonly string[];
}

const weights = {
  alias: 0.95,
  answer: 0.9,
  toCanonical: 0.85,
  toAlias: 0.35,
} as const;
/** Longest name that stands for others: a title like a sentence is no other word for anything. */
const maxSynonymLength = 12;

/** Collects terms by spelling; of two reasons for one link the stronger counts. */
class Terms {
  #texts = new Map<string, string>();
  #pages = new Map<string, Map<number, number>>();
  #means = new Map<string, Map<string, number>>();

  names(text: string, page: number, weight: number): void {
    this.#add(this.#pages, text, page, weight);
  }

  /** One term stands for another, unless one holds the other: 反向保理 is not 保理. */
  means(text: string, other: string, weight: number): void {
    const [a, b] = [keyOf(text), keyOf(other)];
    if (a === '' || b === '' || a.includes(b) || b.includes(a) || b.length > maxSynonymLength) return;
    this.#add(this.#means, text, other, weight);
  }

  #add<T>(links: Map<string, Map<T, number>>, text: string, to: T, weight: number): void {
    const key = keyOf(text);
    if (key.length < 2) return;
    if (!this.#texts.has(key)) this.#texts.set(key, text);
    const known = links.get(key) ?? new Map<T, number>();
    links.set(key, known.set(to, Math.max(known.get(to) ?? 0, weight)));
  }

  list(): Term[] {
    return [...this.#texts].map(([key, text]) => ({
      text,
      pages: [...(this.#pages.get(key) ?? [])],
      means: [...(this.#means.get(key) ?? [])],
    }));
  }
}

/** Every name and dictionary word of the site with what it leads to. */
export function termsOf(pages: readonly NamedPage[], groups: readonly SearchGroup[]): Term[] {
  const terms = new Terms();
  for (const { index, title, others } of pages) {
    terms.names(title, index, 1);
    for (const name of others) {
      terms.names(name, index, weights.alias);
      terms.means(name, title, weights.toCanonical);
      terms.means(title, name, weights.toAlias);
    }
  }
  const byEntry = new Map(
    pages.flatMap(({ entries, index }) => entries.map((entry) => [entry, index] as const)),
  );
  for (const group of groups) addGroup(terms, group, byEntry);
  return terms.list();
}

function addGroup(terms: Terms, { term, same, entries }: SearchGroup, byEntry: Map<string, number>): void {
  for (const [rank, entry] of entries.entries()) {
    const page = byEntry.get(entry);
    if (page === undefined) continue;
    const less = 1 - rank * 0.06;
    for (const name of [term, ...same]) terms.names(name, page, weights.answer * less);
  }
  for (const other of same) {
    terms.means(other, term, weights.toCanonical);
    // An everyday word without a page of its own is the one the texts use: it needs no other.
    if (entries.length === 0) continue;
    terms.means(term, other, weights.toAlias);
    for (const sibling of same) if (sibling !== other) terms.means(other, sibling, weights.toAlias);
  }
}
