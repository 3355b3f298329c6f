import type { ContentGraph } from '../graph.ts';
import type { DataOf } from '../../schemas/index.ts';
import { addMonths } from '../days.ts';

type Data = NonNullable<DataOf<'tools'>['contactGrid']>;

/** Rules of the grid as plain data, so that they can travel into a page. */
export interface ContactRules {
  emptyAfterMonths: number;
  levels: readonly {
    level: string;
    ours: string;
    theirs: string;
    reasons: string;
    /** Months between two meetings by id of the tier; none where one meets as matters ask. */
    everyMonths: Readonly<Record<string, number>>;
  }[];
}

/** What is known of one pair of posts; `day` is empty when they never met. */
export interface Contact {
  day: string;
  note: string;
}

export interface ContactFacts {
  /** Id of the tier. */
  tier: string;
  /** The day it is reckoned on. */
  day: string;
  /** Rows are the posts of the client, columns ours, both as the levels of the rules. */
  cells: readonly (readonly Contact[])[];
  /** Day on which the person of a row changed; empty when not. */
  changed: readonly string[];
}

/** `met` in time, `due` later than the tier asks, `empty` not met or too long ago. */
export type CellState = 'met' | 'due' | 'empty';

export interface GridCell {
  state: CellState;
  /** Why it counts as empty. */
  why?: 'never' | 'changed' | 'long-ago';
  day: string;
  note: string;
  /** Months between two meetings the tier asks for, on the diagonal. */
  everyMonths?: number;
  /** Last day for the next meeting. */
  next?: string;
}

export interface ContactGrid {
  cells: readonly (readonly GridCell[])[];
  /** Levels whose own pair has to meet and did not. */
  gaps: readonly number[];
}

export const contactRules = (graph: ContentGraph, { emptyAfterMonths, levels }: Data): ContactRules => ({
  emptyAfterMonths,
  levels: levels.map(({ level, ours, theirs, reasons, byFloor, every }) => ({
    level,
    ours: graph.wordName('posts', ours),
    theirs,
    reasons,
    everyMonths: byFloor
      ? floorMonths(graph)
      : Object.fromEntries(every.map((one) => [one.tier, one.months])),
  })),
});

const floorMonths = (graph: ContentGraph): Record<string, number> =>
  Object.fromEntries(graph.all('tiers').map(({ id, data }) => [id, data.floor.period === 'month' ? 1 : 3]));

/** Days that lie ahead of the day of reckoning do not count as meetings. */
export function contactGrid(rules: ContactRules, facts: ContactFacts): ContactGrid {
  const cells = rules.levels.map((_, row) =>
    rules.levels.map((column, at) => {
      const contact = facts.cells[row]?.[at] ?? { day: '', note: '' };
      const every = row === at ? column.everyMonths[facts.tier] : undefined;
      return cellOf(contact, { ...facts, changed: facts.changed[row] ?? '' }, rules.emptyAfterMonths, every);
    }),
  );
  const gaps = rules.levels.flatMap((_, at) => {
    const own = cells[at]?.[at];
    return own && own.everyMonths !== undefined && own.state !== 'met' ? [at] : [];
  });
  return { cells, gaps };
}

function cellOf(
  { day, note }: Contact,
  { day: today, changed }: { day: string; changed: string },
  emptyAfter: number,
  everyMonths: number | undefined,
): GridCell {
  const asked = everyMonths === undefined ? {} : { everyMonths };
  if (!day || day > today) return { state: 'empty', why: 'never', day: '', note: '', ...asked };
  const known = { day, note, ...asked };
  if (day < changed) return { state: 'empty', why: 'changed', ...known };
  if (addMonths(day, emptyAfter) < today) return { state: 'empty', why: 'long-ago', ...known };
  if (everyMonths === undefined) return { state: 'met', ...known };
  const next = addMonths(day, everyMonths);
  return { state: next < today ? 'due' : 'met', next, ...known };
}
