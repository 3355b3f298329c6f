import { collect, heldTogether, nowhere } from './collect.ts';
import { correct } from './correct.ts';
import { mayBeSlip } from './correct/typos.ts';
import { strangePairs } from './correct/strange.ts';
import type { PinyinSource, SearchData, TermIndex, TextSource } from './data.ts';
import { decide, decideExactly } from './decide.ts';
import type { Decision } from './decide.ts';
import { Lexicon } from './lexicon.ts';
import { keyOf } from './lexicon/vocabulary.ts';
import { normalise } from './normalise.ts';
import { operatorsOf } from './operators.ts';
import type { Limits } from './operators.ts';
import { rank } from './rank.ts';
import type { Hit } from './rank.ts';
import { lettersOf, read } from './read.ts';
import type { Question } from './read.ts';
import { score } from './score.ts';

export interface Plan extends Decision {
  /** What was searched instead of what was typed, if anything. */
  instead?: string;
}

/** Where a planner finds what it does not keep. */
export interface PlannerSources {
  index: TermIndex;
  texts: TextSource;
  pinyin: PinyinSource;
}

/**
 * Answers questions over an index that knows only single tokens. A question passes nine stages, each a function
 * in the file of its name, with its numbers in `tuning.ts`:
 * 1. `operators`: what its quotes and minus signs ask for;
 * 2. `normalise`: one spelling for what may be typed in several;
 * 3. `read`: the units it asks for;
 * 4. `correct`: what was meant instead: by letters before it is read, by words after a first answer, from 3 on again;
 * 5. `collect`: what the index knows of each token;
 * 6. `score`: how far each page and passage answers the units;
 * 7. `rank`: pages with their passages and titles, best first;
 * 8. `restrict`: only those that hold what stood in quotes, and nothing behind a minus;
 * 9. `decide`: whether anything answers, and how much of it is shown.
 */
export class Planner {
  readonly data: SearchData;
  readonly texts: TextSource;
  private index: TermIndex;
  private lexicon: Lexicon;
  private pinyin: PinyinSource;
  private today: string;

  /** @param today `YYYY-MM-DD`: policies may have ended since the build */
  constructor(data: SearchData, { index, texts, pinyin }: PlannerSources, today: string) {
    this.data = data;
    this.index = index;
    this.texts = texts;
    this.lexicon = new Lexicon(data);
    this.pinyin = pinyin;
    this.today = today;
  }

  async plan(query: string): Promise<Plan> {
    const { words, ...limits } = operatorsOf(query);
    const text = normalise(words, this.lexicon);
    if (limits.phrases.length > 0) return this.answer(read(text, this.lexicon), limits);
    const corrected = await this.spelt(text);
    const question = read(corrected ?? text, this.lexicon);
    const first = await this.answer(question, limits);
    const meant = await this.meant(question, first);
    const instead = meant ?? corrected;
    if (instead === undefined) return first;
    const last = meant === undefined ? first : await this.answer(read(meant, this.lexicon), limits);
    return { ...last, instead };
  }

  /** The words that letters spell, where there are some. */
  private async spelt(text: string): Promise<string | undefined> {
    const key = keyOf(text);
    if (lettersOf(key).length === 0) return undefined;
    const [{ withPinyinRead }] = await Promise.all([
      import('./correct/pinyin.ts'),
      this.lexicon.hear(this.pinyin),
    ]);
    return withPinyinRead(key, this.lexicon);
  }

  private async answer(question: Question, limits: Limits): Promise<Decision> {
    const evidence = await collect(this.index, question.units, this.data.pages.length);
    const scores = score(question.units, evidence);
    const ranked = rank(question, scores, this.lexicon, this.today);
    if (limits.phrases.length + limits.without.length === 0) return decide(question, ranked);
    return this.within(question, ranked, limits);
  }

  /** What is left of the hits where quotes or a minus stood. */
  private async within(question: Question, ranked: readonly Hit[], limits: Limits): Promise<Decision> {
    // Few questions have them: their stage is loaded when one does.
    const { keepWith, leaveOut } = await import('./restrict.ts');
    const source = { pages: this.data.pages, index: this.index, texts: this.texts };
    const spelt = (phrases: readonly string[]) => phrases.map((one) => normalise(one, this.lexicon));
    const hits = await leaveOut(ranked, spelt(limits.without), source);
    const phrases = spelt(limits.phrases);
    if (phrases.length === 0) return decide(question, hits);
    return decideExactly(question, hits, await keepWith(hits, phrases, source), phrases);
  }

  /** What to ask again, once the first answer is known. A subject the site does not cover is no slip. */
  private async meant(question: Question, first: Decision): Promise<string | undefined> {
    if (first.note !== undefined) return undefined;
    const { index, lexicon } = this;
    const marked = strangePairs(question.key, lexicon);
    const strange = mayBeSlip(question.key, marked, lexicon)
      ? await nowhere(index, question.key, marked)
      : marked.map(() => false);
    if (mayBeSlip(question.key, strange, lexicon)) await lexicon.hear(this.pinyin);
    const found = correct(question, first.verdict, lexicon, strange);
    return found && !(await heldTogether(index, found.strange)) ? found.text : undefined;
  }
}
