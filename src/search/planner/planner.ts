import { collect, heldTogether } from './collect.ts';
import { correct, correctPinyin } from './correct.ts';
import type { SearchData, TermIndex } from './data.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { rank } from './rank.ts';
import { readQuestion } from './read.ts';
import type { Question } from './read.ts';
import { score } from './score.ts';

export interface Plan extends Decision {
  /** What was searched instead of what was typed, if anything. */
  instead?: string;
}

/**
 * Answers questions over an index that knows only single tokens, in seven stages: normalise, read, correct,
 * collect, score, rank, decide. Each is a function in the file of its name; only `collect` asks the index.
 * Their numbers stand in `tuning.ts`.
 */
export class Planner {
  readonly data: SearchData;
  private index: TermIndex;
  private lexicon: Lexicon;
  private today: string;

  /** @param today `YYYY-MM-DD`: policies may have ended since the build */
  constructor(data: SearchData, index: TermIndex, today: string) {
    this.data = data;
    this.index = index;
    this.lexicon = new Lexicon(data);
    this.today = today;
  }

  async plan(query: string): Promise<Plan> {
    const text = normalise(query, this.lexicon);
    const respelt = correctPinyin(text, this.lexicon);
    const question = readQuestion(respelt ?? text, this.lexicon);
    const first = await this.answer(question);
    const meant = await this.meant(question, first);
    const instead = meant ?? respelt;
    if (instead === undefined) return first;
    const last = meant === undefined ? first : await this.answer(readQuestion(meant, this.lexicon));
    return { ...last, instead };
  }

  private async answer(question: Question): Promise<Decision> {
    const evidence = await collect(this.index, question.units, this.data.pages.length);
    const scores = score(question.units, evidence);
    const hits = rank(question, scores, this.lexicon, this.today);
    return decide(question, hits);
  }

  /** What to ask again, once the first answer is known. A subject the site does not cover is no slip. */
  private async meant(question: Question, first: Decision): Promise<string | undefined> {
    if (first.note !== undefined) return undefined;
    const found = correct(question, first.verdict, this.lexicon);
    return found && !(await heldTogether(this.index, found.strange)) ? found.text : undefined;
  }
}
