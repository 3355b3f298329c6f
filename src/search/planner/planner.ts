import { tokensOf } from '../tokens.ts';
import type { SearchData, TermIndex } from './data.ts';
import { named } from './names.ts';
import { Pinyin } from './pinyin.ts';
import { lettersOf, readQuestion } from './question.ts';
import type { Question } from './question.ts';
import { Evidence, scorePages } from './score.ts';
import type { PageScore } from './score.ts';
import { withDigits } from './numbers.ts';
import { Simplified } from './simplified.ts';
import { Slips } from './slips.ts';
import { speltUnit } from './spelt.ts';
import { inForceFirst, outdated } from './standing.ts';
import type { Unit } from './units.ts';
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdict.ts';
import { keyOf, Vocabulary } from './vocabulary.ts';

const P = (globalThis as any).P ?? { mu: 0.8, short: 0.8, intent: 1.3 };
export interface Hit {
  page: number;
  score: number;
  coverage: number;
}

export interface Plan {
  verdict: Verdict;
  /** Best first. With the verdict `none` the nearest there is. */
  hits: readonly Hit[];
  /** What was searched instead of what was typed, if anything. */
  instead?: string;
  /** Words to mark in texts. */
  marks: readonly string[];
  /** What to tell about a subject the site does not cover. */
  note?: string;
}

/** Answers questions over an index that knows only single tokens. Pure but for the index. */
export class Planner {
  readonly data: SearchData;
  #index: TermIndex;
  #vocabulary: Vocabulary;
  #pinyin: Pinyin;
  #words: readonly string[];
  #slips: Slips;
  #pairs: ReadonlySet<string>;
  #today: string;
  #simplified: Simplified;

  /** @param today `YYYY-MM-DD`: policies may have ended since the build */
  constructor(data: SearchData, index: TermIndex, today: string) {
    this.data = data;
    this.#index = index;
    this.#vocabulary = new Vocabulary(data);
    this.#pinyin = new Pinyin(data.pinyin);
    this.#words = [...new Set([...[...this.#vocabulary.entries()].map(([key]) => key), ...data.words])];
    this.#slips = new Slips(this.#words, this.#pinyin);
    this.#pairs = pairsOf(this.#words);
    this.#today = today;
    this.#simplified = new Simplified(data.simplified);
  }

  async plan(query: string): Promise<Plan> {
    const typed = await this.#run(withDigits(this.#simplified.read(query)));
    const better = await this.#corrected(typed.question);
    if (better === undefined) return typed.plan;
    const { plan } = await this.#run(better);
    return { ...plan, instead: better };
  }

  async #run(query: string): Promise<{ plan: Plan; question: Question }> {
    const question = this.#withPinyin(this.#read(query));
    const evidence = new Evidence(this.data.pages.length);
    await evidence.collect(this.#index, question.units);
    const names = named(question, this.#vocabulary);
    const scores = new Map(scorePages(question.units, evidence).map((one) => [one.page, one]));
    const parts = this.#parts(scores, this.#wanted(question.key));
    for (const page of names.keys()) if (!scores.has(page)) scores.set(page, { page, score: 0, coverage: 0 });
    const hits = [...scores.values()].map(({ page, score, coverage }): Hit => {
      const name = names.get(page) ?? 0;
      const part = parts.get(page);
      const own = score * (0.4 + 0.6 * coverage);
      const base = own + P.mu * (part?.worth ?? P.short * own) + 0.6 * name;
      return {
        page,
        coverage: Math.max(coverage, name),
        score: base * outdated(this.data.pages[page], this.#today),
      };
    });
    hits.sort((a, b) => b.score - a.score || a.page - b.page);
    const ordered = inForceFirst(hits, this.data.pages, this.#today, (page) => names.get(page) === 1);
    const outside = this.data.outside.find(([text]) => question.key.includes(keyOf(text)));
    const plan = { ...verdictOf(ordered, question, outside !== undefined), marks: marksOf(question.units) };
    return { plan: outside ? { ...plan, note: outside[1] } : plan, question };
  }

  #wanted(key: string): string[] {
    return this.data.intents.flatMap(([words, anchors]) => (words.some((word) => key.includes(keyOf(word))) ? anchors : []));
  }

  /** Takes the passages out of the scores. @returns page → its best passage */
  #parts(scores: Map<number, PageScore>, wanted: readonly string[]): Map<number, { worth: number; anchor: string; coverage: number }> {
    const found = new Map<number, { worth: number; anchor: string; coverage: number }>();
    const { pages, passages } = this.data;
    for (const [at, { score, coverage }] of [...scores]) {
      const passage = passages[at - pages.length];
      if (!passage) continue;
      scores.delete(at);
      const base = score * (0.4 + 0.6 * coverage);
      const worth = base * (wanted.some((one) => passage.anchor.startsWith(one)) ? P.intent : 1);
      if (worth > (found.get(passage.page)?.worth ?? 0))
        found.set(passage.page, { worth, anchor: passage.anchor, coverage });
    }
    return found;
  }

  /** Letters that are no word of the site may be pinyin of one. */
  #withPinyin(question: Question): Question {
    const letters = lettersOf(question.key).filter((one) => !this.#vocabulary.get(one));
    const units = letters.flatMap((one) =>
      speltUnit(one, this.#words, this.#pinyin, (key) => this.#read(key).units[0]),
    );
    if (units.length === 0) return question;
    const literal = question.units.filter(
      ({ alternatives }) => !alternatives.some(({ mark }) => letters.some((one) => one.includes(mark))),
    );
    return { ...question, units: [...literal, ...units] };
  }

  #read(query: string): Question {
    return readQuestion(query, this.#vocabulary, this.data.fillers, this.#pairs);
  }

  /** The question with the word that was most likely meant for one the site does not hold. */
  async #corrected({ key, known }: Question): Promise<string | undefined> {
    const strange = (at: number): boolean => {
      const pair = key.slice(at, at + 2);
      return /^\p{Script=Han}{2}$/u.test(pair) && !this.#pairs.has(pair) && !(known[at] && known[at + 1]);
    };
    const slip = this.#slips.correction(key, strange);
    if (!slip) return undefined;
    const odd = Array.from({ length: slip.end - 1 - slip.start }, (_, at) => slip.start + at).filter(strange);
    const found = await Promise.all(odd.map((at) => this.#index.find(key.slice(at, at + 2), false)));
    if (found.every((pages) => pages.size > 0)) return undefined;
    return key.slice(0, slip.start) + slip.text + key.slice(slip.end);
  }
}

/** Pairs of characters that belong to a word. */
const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );

const marksOf = (units: readonly Unit[]): string[] => [
  ...new Set(
    units
      .flatMap(({ alternatives }) => alternatives.map(({ mark }) => mark))
      .filter((mark) => tokensOf(mark).length > 0),
  ),
];
