import { tokensOf } from '../tokens.ts';
import { Corrector, pairsOf } from './corrector.ts';
import { withDocumentNumbers } from './document-number.ts';
import { Evidence } from './evidence.ts';
import type { SearchData, TermIndex } from './data.ts';
import { named } from './names.ts';
import { speaksOf } from './outside.ts';
import { Pinyin } from './pinyin.ts';
import { Letters } from './letters.ts';
import { lettersOf, readQuestion } from './question.ts';
import type { Question } from './question.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { scorePages } from './score.ts';
import { withDigits } from './numbers.ts';
import { simplifier } from './simplified.ts';
import { shortened } from './shortened.ts';
import { speltUnit } from './spelt.ts';
import { inForceFirst } from './standing.ts';
import type { Unit } from './units.ts';
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdict.ts';
import { keyOf, Vocabulary } from './vocabulary.ts';

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
  private index: TermIndex;
  private vocabulary: Vocabulary;
  private pinyin: Pinyin;
  private letters: Letters;
  private words: readonly string[];
  private known: ReadonlySet<string>;
  private corrector: Corrector;
  private pairs: ReadonlySet<string>;
  private today: string;
  private simplified: (text: string) => string;

  /** @param today `YYYY-MM-DD`: policies may have ended since the build */
  constructor(data: SearchData, index: TermIndex, today: string) {
    this.data = data;
    this.index = index;
    this.vocabulary = new Vocabulary(data);
    this.pinyin = new Pinyin(data.pinyin);
    this.words = [...new Set([...[...this.vocabulary.entries()].map(([key]) => key), ...data.words])];
    this.known = new Set(this.words);
    this.pairs = pairsOf(this.words);
    this.letters = new Letters(this.words, this.vocabulary, this.pinyin);
    this.corrector = new Corrector(data, index, this.words, this.vocabulary, this.pinyin);
    this.today = today;
    this.simplified = simplifier(data.simplified);
  }

  async plan(query: string): Promise<Plan> {
    const plain = withDocumentNumbers(withDigits(this.simplified(query)));
    const spelt = this.letters.read(keyOf(plain));
    const { plan, question } = await this.run(spelt ?? plain);
    const better = plan.note === undefined ? await this.better(plan, question) : undefined;
    const instead = better ?? spelt;
    if (instead === undefined) return plan;
    return { ...(better === undefined ? plan : (await this.run(better)).plan), instead };
  }

  /** What was meant instead of words the site does not hold. */
  private async better({ verdict }: Plan, question: Question): Promise<string | undefined> {
    const names = verdict === 'none' ? this.vocabulary.names() : [];
    return shortened(question.subject, names) ?? (await this.corrector.corrected(question));
  }

  private async run(query: string): Promise<{ plan: Plan; question: Question }> {
    const question = this.withPinyin(this.read(query));
    const evidence = new Evidence(this.data.pages.length);
    const { key, units } = question;
    await evidence.collect(this.index, units);
    const names = named(question, this.vocabulary);
    const scores = scorePages(units, evidence);
    const hits = rank(this.data, { units, scores, names, wanted: this.wanted(key) }, this.today);
    const ordered = inForceFirst(hits, this.data.pages, this.today, (page) => names.get(page) === 1);
    const outside = this.data.outside.find(([text]) => speaksOf(key, keyOf(text), this.known));
    const plan = { ...verdictOf(ordered, question, outside !== undefined), marks: marksOf(units) };
    return { plan: outside ? { ...plan, note: outside[1] } : plan, question };
  }

  /** Beginnings of the anchors under which the answer to this way of asking stands. */
  private wanted(key: string): string[] {
    return this.data.intents.flatMap(([words, anchors]) =>
      words.some((word) => key.includes(keyOf(word))) ? anchors : [],
    );
  }

  /** Letters that are no word of the site may be pinyin of one. */
  private withPinyin(question: Question): Question {
    const letters = lettersOf(question.key).filter((one) => !this.vocabulary.get(one));
    const units = letters.flatMap((one) =>
      speltUnit(one, this.words, this.pinyin, (key) => this.read(key).units[0]),
    );
    if (units.length === 0) return question;
    const literal = question.units.filter(
      ({ alternatives }) => !alternatives.some(({ mark }) => letters.some((one) => one.includes(mark))),
    );
    return { ...question, units: [...literal, ...units] };
  }

  private read(query: string): Question {
    return readQuestion(query, this.vocabulary, this.data.fillers, this.pairs);
  }
}

const marksOf = (units: readonly Unit[]): string[] => [
  ...new Set(
    units
      .flatMap(({ alternatives }) => alternatives.map(({ mark }) => mark))
      .filter((mark) => tokensOf(mark).length > 0),
  ),
];
