import type { Calculation } from '../../schemas/calculation.ts';
import { inBase } from '../units.ts';
import type { Given, Group } from './work-out.ts';

interface Bounds {
  above?: number | undefined;
  below?: number | undefined;
}

const isOutside = (value: number, { above, below }: Bounds): boolean =>
  (above !== undefined && value > above) || (below !== undefined && value < below);

/** Questions about numbers that look like a slip, each with the name of the number. */
export function questionsOn(
  calculations: readonly Calculation[],
  given: Given,
  groups: readonly Group[],
): { name: string; ask: string }[] {
  const typed = calculations.flatMap(({ inputs }) =>
    inputs.flatMap(({ name, unit, asks }) => {
      const number = given.numbers.get(name);
      const value = number && inBase(number.value, number.unit) / inBase(1, unit);
      return asked(name, value, asks);
    }),
  );
  const found = groups.flatMap(({ steps }) =>
    steps.flatMap(({ part, base }) => asked(part.name, base / inBase(1, part.unit), part.asks)),
  );
  return [...typed, ...found];
}

const asked = (
  name: string,
  value: number | undefined,
  asks: readonly (Bounds & { ask: string })[],
): { name: string; ask: string }[] =>
  value === undefined
    ? []
    : asks.filter((bounds) => isOutside(value, bounds)).map(({ ask }) => ({ name, ask }));

/** What the results come to, in the words of their author. */
export const readingsOf = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ steps }) =>
    steps.flatMap(({ part, base }) =>
      part.reads.filter((bounds) => isOutside(base / inBase(1, part.unit), bounds)).map(({ says }) => says),
    ),
  );
