import { collect, heldTogether } from './collect.ts';
import { correct, correctPinyin } from './correct.ts';
import type { SearchData, TermIndex } from './data.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { rank } from './rank.ts';
import { read } from './read.ts';
import type { Question } from './read.ts';
import { score } from './score.ts';

export interface Plan extends Decision {
  /** What was searched instead of what was typed, if anything. */
  instead?: string;
}

/**
 * Answers questions over an index that knows only single tokens. A question passes seven stages, each a function
 * in the file of its name, with its numbers in `tuning.ts`:
 * 1. `normalise`: one spelling for what may be typed in several;
 * 2. `read`: the units it asks for;
 * 3. `correct`: what was meant instead: by letters before it is read, by words after a first answer, from 2 on again;
 * 4. `collect`: what the index knows of each token; no other stage asks it;
 * 5. `score`: how far each page and passage answers the units;
 * 6. `rank`: pages with their passages and titles, best first;
 * 7. `decide`: whether anything answers, and how much of it is shown.
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
    const corrected = correctPinyin(text, this.lexicon);
    const question = read(corrected ?? text, this.lexicon);
    const first = await this.answer(question);
    const meant = await this.meant(question, first);
    const instead = meant ?? corrected;
    if (instead === undefined) return first;
    const last = meant === undefined ? first : await this.answer(read(meant, this.lexicon));
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
