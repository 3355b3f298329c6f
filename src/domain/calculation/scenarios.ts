import type { Calculation, Spread } from '../../schemas/calculation.ts';
import { shownAmount, workOutAll } from './work-out.ts';
import type { Given, Group } from './work-out.ts';

export const scenarioNames = { low: '保守', base: '基准', high: '乐观' } as const;
export type Scenario = keyof typeof scenarioNames;
export const scenarios = ['low', 'base', 'high'] as const satisfies readonly Scenario[];

export interface Total {
  base: number;
  result: string;
}
export interface Reading {
  given: Given;
  groups: readonly Group[];
  /** What adds up over a year, and what is freed once; nothing when no such part is worked out. */
  yearly: Total | undefined;
  once: Total | undefined;
}

/** The same formulas three times: as given, and with the estimated numbers moved to the worse and to the better side. */
export const readAll = (
  calculations: readonly Calculation[],
  given: Given,
  spread: Spread,
): Record<Scenario, Reading> => ({
  low: reading(calculations, moved(calculations, given, -spread.low / 100)),
  base: reading(calculations, given),
  high: reading(calculations, moved(calculations, given, spread.high / 100)),
});

/** @param share by which estimates get better; negative for worse */
function moved(calculations: readonly Calculation[], given: Given, share: number): Given {
  const numbers = new Map(given.numbers);
  for (const { name, better, estimated } of calculations.flatMap(({ inputs }) => inputs)) {
    const typed = numbers.get(name);
    if (!typed || !estimated) continue;
    const factor = 1 + (better === 'down' ? -share : share);
    numbers.set(name, { ...typed, value: typed.value * factor });
  }
  return { ...given, numbers };
}

function reading(calculations: readonly Calculation[], given: Given): Reading {
  const groups = workOutAll(calculations, given);
  return { given, groups, yearly: totalOf(groups, 'yearly'), once: totalOf(groups, 'once') };
}

function totalOf(groups: readonly Group[], kind: 'yearly' | 'once'): Total | undefined {
  const steps = groups.flatMap((group) => group.steps.filter(({ part }) => part.sums === kind));
  if (steps.length === 0) return undefined;
  const base = steps.reduce((sum, step) => sum + step.base, 0);
  const decimals = Math.max(...steps.map(({ part }) => Math.min(part.decimals, 1)));
  return { base, result: shownAmount(base, '万元', decimals) };
}
