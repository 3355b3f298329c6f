import type { QuestionLevel } from '../../schemas/questions.ts';
import type { CatalogueModule, QuizQuestion } from './quiz.ts';
import { shuffled } from './shuffle.ts';

/** How many questions, the share of each level, and the share (0 to 1) that some modules have at least. */
export interface ExamPlan {
  items: number;
  mix: Readonly<Record<QuestionLevel, number>>;
  least?: { modules: readonly string[]; share: number };
}

/**
 * Questions of an exam: every level in its share, modules in turn so that none is left out while
 * there is room; the same seed draws the same paper.
 */
export function drawExam(
  all: readonly QuizQuestion[],
  { items, mix, least, seed }: ExamPlan & { seed: number },
): QuizQuestion[] {
  const taken = new Map<string, number>();
  const isNamed = ({ modules: [own = ''] }: QuizQuestion) => least?.modules.includes(own) === true;
  const picked: QuizQuestion[] = [];
  for (const level of largestFirst(mix)) {
    const pool = shuffled(
      all.filter((question) => question.level === level),
      seed,
    );
    const count = Math.round(items * mix[level]);
    const wanted = Math.ceil((least?.share ?? 0) * (picked.length + count)) - picked.filter(isNamed).length;
    const named = takeFairly(pool.filter(isNamed), Math.min(wanted, count), taken);
    const others = pool.filter((question) => !named.includes(question));
    picked.push(...named, ...takeFairly(others, count - named.length, taken));
  }
  const rest = shuffled(
    all.filter((question) => !picked.includes(question)),
    seed,
  );
  return shuffled([...picked, ...takeFairly(rest, items - picked.length, taken)], seed).slice(0, items);
}

/** Most modules have their turn in a large level; the small ones after it make up for what was lacking. */
const largestFirst = (mix: ExamPlan['mix']): QuestionLevel[] =>
  (Object.keys(mix) as QuestionLevel[]).sort((a, b) => mix[b] - mix[a]);

function takeFairly(pool: QuizQuestion[], count: number, taken: Map<string, number>): QuizQuestion[] {
  const left = [...pool];
  const result: QuizQuestion[] = [];
  while (result.length < count && left.length > 0) {
    const uses = ({ modules }: QuizQuestion) => taken.get(modules[0] ?? '') ?? 0;
    const fewestUses = Math.min(...left.map(uses));
    const at = left.findIndex((question) => uses(question) === fewestUses);
    const [next] = left.splice(at, 1);
    if (!next) break;
    taken.set(next.modules[0] ?? '', fewestUses + 1);
    result.push(next);
  }
  return result;
}

export interface Score {
  right: number;
  total: number;
  /** Questions whose answer waits for confirmation: practised, not counted. */
  openRight: number;
  openTotal: number;
  /** Right of the counted ones, 0 to 1; nothing where none counts. */
  share?: number;
  passed: boolean;
}

/** Result over some questions. Where none counts yet, or all must be right, all have to be. */
export function scoreOf(
  outcomes: readonly { right: boolean; counts: boolean }[],
  { pass, allRight = false }: { pass: number; allRight?: boolean },
): Score {
  const counted = outcomes.filter(({ counts }) => counts);
  const open = outcomes.filter(({ counts }) => !counts);
  const right = counted.filter((outcome) => outcome.right).length;
  const whole = outcomes.length > 0 && outcomes.every((outcome) => outcome.right);
  const share = counted.length > 0 ? right / counted.length : undefined;
  return {
    right,
    total: counted.length,
    openRight: open.filter((outcome) => outcome.right).length,
    openTotal: open.length,
    ...(share === undefined ? {} : { share }),
    passed: allRight || share === undefined ? whole : share >= pass,
  };
}

export interface ModuleResult {
  module: Pick<CatalogueModule, 'id' | 'code' | 'title'>;
  right: number;
  total: number;
}

/** How each module came out, in path order; modules without a question are left out. */
export function resultsByModule(
  modules: readonly CatalogueModule[],
  outcomes: readonly { question: QuizQuestion; right: boolean }[],
): ModuleResult[] {
  return modules
    .map((module) => {
      const own = outcomes.filter(({ question }) => question.modules[0] === module.id);
      return { module, right: own.filter(({ right }) => right).length, total: own.length };
    })
    .filter(({ total }) => total > 0);
}
