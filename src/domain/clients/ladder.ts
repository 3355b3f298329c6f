import type { DataOf } from '../../schemas/index.ts';

export type LadderRules = NonNullable<DataOf<'tools'>['ladder']>;
type Signal = LadderRules['rungs'][number]['start'][number];

/** `yes` seen, `no` known to be missing, `ask` not known yet. */
export type Seen = 'yes' | 'no' | 'ask';

export interface LadderFacts {
  /** Whether a product of a rung was really used, by rung and place in it. */
  used: readonly (readonly boolean[])[];
  /** Whether a rung is settled and whether it may be started, by rung and place of the signal. */
  settled: readonly (readonly Seen[])[];
  start: readonly (readonly Seen[])[];
}

export interface LadderPlace {
  /** Rung the client stands on, from 0; −1 below the first one. */
  rung: number;
  /** Rungs below it of which nothing is used. */
  skipped: readonly number[];
  /** The rung to work on next; `undefined` at the top. */
  next: number | undefined;
  /** Signals that let the client onto the next rung. */
  have: readonly Signal[];
  missing: readonly Signal[];
  unknown: readonly Signal[];
}

/**
 * A client stands on the highest rung of which something is used. A rung left out below is filled first;
 * then the rung above, once the present one is settled and that one may be started.
 */
export function ladderPlace({ rungs }: LadderRules, facts: LadderFacts): LadderPlace {
  const isUsed = rungs.map((_, at) => facts.used[at]?.some(Boolean) ?? false);
  const rung = isUsed.lastIndexOf(true);
  const skipped = isUsed.flatMap((used, at) => (at < rung && !used ? [at] : []));
  const next = skipped[0] ?? (rung + 1 < rungs.length ? rung + 1 : undefined);
  const told =
    next === undefined
      ? []
      : [
          ...toldOf(rungs[next - 1]?.settled, facts.settled[next - 1]),
          ...toldOf(rungs[next]?.start, facts.start[next]),
        ];
  const of = (wanted: Seen) => told.flatMap(({ signal, seen }) => (seen === wanted ? [signal] : []));
  return { rung, skipped, next, have: of('yes'), missing: of('no'), unknown: of('ask') };
}

const toldOf = (signals: readonly Signal[] = [], seen: readonly Seen[] = []) =>
  signals.map((signal, at) => ({ signal, seen: seen[at] ?? 'ask' }));
