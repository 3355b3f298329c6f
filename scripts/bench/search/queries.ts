import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A labelled question. */
export interface LabelledQuery {
  id: string;
  q: string;
  kind: string;
  /** Paths that answer, best first; empty when nothing does. */
  relevant: string[];
  /** The path that has to be in the top 5; without one any of the relevant; null when nothing answers. */
  must?: string | null;
  /** Failures of half A may be looked at; half B is only measured. */
  half?: 'A' | 'B';
}

/** What an engine gave: paths, best first, and whether it says that nothing answers. */
export interface Given {
  paths: readonly string[];
  none: boolean;
}

export const readQueries = (file: string): LabelledQuery[] =>
  parse(readFileSync(file, 'utf8')) as LabelledQuery[];

/** The questions of a file, or those nothing was tuned on. */
export const queriesOf = (file: string | undefined): LabelledQuery[] =>
  file === undefined ? readQueries(heldOut).filter(({ half }) => half === 'B') : readQueries(file);

/** As managers type and clients speak. */
export const spoken = 'tests/fixtures/search-queries.spoken.yaml';

export const heldOut = 'tests/fixtures/search-queries.heldout.yaml';

export interface Scores {
  recall5: number;
  mrr10: number;
  must5: number;
  /** Share of the questions without an answer that were given one. */
  falseAnswers: number;
  must5ByKind: Record<string, number>;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Whether a page that has to be there is in the top 5. */
function answers({ must, relevant }: LabelledQuery, { paths }: Given): boolean {
  const wanted = must === undefined || must === null ? relevant : [must];
  return paths.slice(0, 5).some((path) => wanted.includes(path));
}

export function scoresOf(queries: readonly LabelledQuery[], given: readonly Given[]): Scores {
  const rows = queries.map((query, at) => ({ query, given: given[at] ?? { paths: [], none: true } }));
  const asked = rows.filter(({ query }) => query.relevant.length > 0);
  const kinds = [...new Set(asked.map(({ query }) => query.kind))];
  return {
    recall5: mean(
      asked.map(({ query, given }) => {
        const found = given.paths.slice(0, 5).filter((path) => query.relevant.includes(path));
        return found.length / Math.min(5, query.relevant.length);
      }),
    ),
    mrr10: mean(
      asked.map(({ query, given }) => {
        const at = given.paths.slice(0, 10).findIndex((path) => query.relevant.includes(path));
        return at < 0 ? 0 : 1 / (at + 1);
      }),
    ),
    must5: mean(asked.map(({ query, given }) => (answers(query, given) ? 1 : 0))),
    falseAnswers: mean(
      rows.filter(({ query }) => query.relevant.length === 0).map(({ given }) => (given.none ? 0 : 1)),
    ),
    must5ByKind: Object.fromEntries(
      kinds.map((kind) => {
        const same = asked.filter(({ query }) => query.kind === kind);
        return [kind, mean(same.map(({ query, given }) => (answers(query, given) ? 1 : 0)))];
      }),
    ),
  };
}
