import type { CatalogueModule } from './quiz.ts';
import type { Score } from './exam.ts';
import { dueCards, reviewed } from './spacing.ts';
import type { GradeName, KeptCard } from './spacing.ts';

export interface AnswerRecord {
  /** How often answered, and how often right. */
  n: number;
  right: number;
  /** When last, and whether right then. */
  at: number;
  ok: boolean;
}
export interface ModuleRecord {
  edition: string;
  /** Percent of the counted questions; nothing where none counts. */
  score?: number;
  passed: boolean;
  at: number;
}
export interface ExamRecord {
  at: number;
  right: number;
  total: number;
  passed: boolean;
}

/** All that is kept about a learner: ids, results and times, nothing about clients. */
export interface Progress {
  format: 1;
  answers: Record<string, AnswerRecord>;
  modules: Record<string, ModuleRecord>;
  cards: Record<string, KeptCard>;
  exams: ExamRecord[];
  /** Behaviours ticked in the self-check, as `ability/L1/0`. */
  behaviours: Record<string, { on: boolean; at: number }>;
}

export const emptyProgress = (): Progress => ({
  format: 1,
  answers: {},
  modules: {},
  cards: {},
  exams: [],
  behaviours: {},
});

/** One more answer. A wrong one becomes a card; a card that exists learns from every answer. */
export function withAnswer(progress: Progress, id: string, ok: boolean, at: number): Progress {
  const before = progress.answers[id] ?? { n: 0, right: 0, at, ok };
  const record = { n: before.n + 1, right: before.right + (ok ? 1 : 0), at, ok };
  const next = { ...progress, answers: { ...progress.answers, [id]: record } };
  return ok && !progress.cards[id] ? next : withCard(next, id, ok ? 'good' : 'again', at);
}

export const withCard = (progress: Progress, id: string, grade: GradeName, at: number): Progress => ({
  ...progress,
  cards: { ...progress.cards, [id]: reviewed(progress.cards[id], grade, at) },
});

/** A finished quiz. A pass is never taken back by a later try of the same edition. */
export function withModule(progress: Progress, module: CatalogueModule, score: Score, at: number): Progress {
  const before = progress.modules[module.id];
  const same = before?.edition === module.edition ? before : undefined;
  const percent = score.share === undefined ? undefined : Math.round(score.share * 100);
  const best = Math.max(percent ?? -1, same?.score ?? -1);
  const record: ModuleRecord = {
    edition: module.edition,
    passed: score.passed || same?.passed === true,
    at: same?.passed ? same.at : at,
    ...(best >= 0 ? { score: best } : {}),
  };
  return { ...progress, modules: { ...progress.modules, [module.id]: record } };
}

/** What was kept of a module under a former id is its own. */
function takenOver(progress: Progress, modules: readonly CatalogueModule[]): Progress {
  const present = new Map(modules.flatMap(({ id, formerIds = [] }) => formerIds.map((one) => [one, id])));
  const old = Object.entries(progress.modules).filter(([id]) => present.has(id));
  if (old.length === 0) return progress;
  const kept = without(progress.modules, new Set(present.keys()));
  const taken = old.reduce(
    (records, [id, record]) => joined(records, { [present.get(id) ?? id]: record }, moduleRank),
    kept,
  );
  return { ...progress, modules: taken };
}

/**
 * Cards of renamed entries under their present ids; of two cards the one last seen.
 * @param present ids of cards by former ones
 * @returns the same object when nothing changed
 */
export function withRenamedCards(progress: Progress, present: Readonly<Record<string, string>>): Progress {
  const old = Object.entries(progress.cards).filter(([id]) => present[id] !== undefined);
  if (old.length === 0) return progress;
  const cards = old.reduce(
    (kept, [id, card]) => joined(kept, { [present[id] ?? id]: card }, cardRank),
    without(progress.cards, new Set(Object.keys(present))),
  );
  return { ...progress, cards };
}

/**
 * Takes over what was learned of modules under their former ids, and drops what was learned of modules
 * whose edition changed, and nothing else.
 * @returns the progress, the same object when nothing changed, and the modules that start anew
 */
export function reconciled(
  before: Progress,
  modules: readonly CatalogueModule[],
): { progress: Progress; reset: CatalogueModule[] } {
  const progress = takenOver(before, modules);
  const reset = modules.filter(({ id, edition }) => {
    const record = progress.modules[id];
    return record !== undefined && record.edition !== edition;
  });
  if (reset.length === 0) return { progress, reset };
  const gone = new Set(reset.map(({ id }) => id));
  const kept = new Set(modules.filter(({ id }) => !gone.has(id)).flatMap(({ questions }) => questions));
  const lost = new Set(reset.flatMap(({ questions }) => questions).filter((id) => !kept.has(id)));
  return {
    reset,
    progress: {
      ...progress,
      modules: without(progress.modules, gone),
      answers: without(progress.answers, lost),
      cards: without(progress.cards, lost),
    },
  };
}

/** Due cards the site can still ask: terms, and questions of some module. What was answered of a deleted question stays, unasked. */
export function cardsToReview(
  { cards }: Progress,
  modules: readonly CatalogueModule[],
  until: number,
): string[] {
  const asked = new Set(modules.flatMap(({ questions }) => questions));
  return dueCards(cards, until).filter((id) => id.startsWith('term:') || asked.has(id));
}

/** Both together: of two records of one thing, the later; of two passes, the earlier is kept by its date. */
export const merged = (a: Progress, b: Progress): Progress => ({
  format: 1,
  answers: joined(a.answers, b.answers, ({ at, n, right, ok }) => [at, n, right, Number(ok)]),
  modules: joined(a.modules, b.modules, moduleRank),
  cards: joined(a.cards, b.cards, cardRank),
  exams: uniqueExams([...a.exams, ...b.exams]),
  behaviours: joined(a.behaviours, b.behaviours, ({ at, on }) => [at, Number(on)]),
});

const cardRank = (one: KeptCard): number[] => [
  one.last ?? 0,
  one.reps,
  one.due,
  one.stability,
  one.difficulty,
];

const moduleRank = (one: ModuleRecord): number[] => [
  Number(one.edition),
  Number(one.passed),
  one.score ?? -1,
  -one.at,
];

function uniqueExams(exams: readonly ExamRecord[]): ExamRecord[] {
  const byKey = new Map(
    exams.map((exam) => [JSON.stringify([exam.at, exam.right, exam.total, exam.passed]), exam]),
  );
  return [...byKey.entries()]
    .sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1))
    .map(([, exam]) => exam);
}

/** @param rank the greater list of numbers wins */
function joined<T>(
  a: Record<string, T>,
  b: Record<string, T>,
  rank: (one: T) => number[],
): Record<string, T> {
  const result = { ...a };
  for (const [id, other] of Object.entries(b)) {
    const own = result[id];
    if (own === undefined || greater(rank(other), rank(own))) result[id] = other;
  }
  return result;
}

function greater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

const without = <T>(records: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(records).filter(([id]) => !ids.has(id)));
