import type { Calculation } from '../../schemas/calculation.ts';
import { inBase } from '../units.ts';
import { workOutAll } from './work-out.ts';
import type { Given } from './work-out.ts';

/** Where something is wrong: a field of an item of a list of a calculation. */
export interface Unsound {
  at: readonly [calculation: number, list: 'inputs' | 'choices' | 'parts', item: number, field: string];
  message: string;
  fix: string;
}

/** Inputs that make the value smaller when they get better. */
export const wrongWay = (calculations: readonly Calculation[]): Unsound[] =>
  calculations.flatMap(({ inputs }, index) =>
    inputs.flatMap(({ name, better }, item): Unsound[] => {
      if (better === undefined || [1, 40].every((level) => isBetter(calculations, name, better, level)))
        return [];
      const other = better === 'up' ? 'down' : 'up';
      return [
        {
          at: [index, 'inputs', item, 'better'],
          message: `“${name}”往好里变，算出来的好处反而少了`,
          fix: `方向写反了就改成 ${other}，公式里加减写反了就改公式`,
        },
      ];
    }),
  );

/** @param level of all other inputs, in their units */
function isBetter(
  calculations: readonly Calculation[],
  name: string,
  better: 'up' | 'down',
  level: number,
): boolean {
  const at = (value: number) => gains(calculations, level, { name, value });
  const [less, more] = [at(level), at(level * 1.5)];
  return better === 'up' ? more >= less : less >= more;
}

/** What a calculation adds up to; without sums its last result. */
function gains(
  calculations: readonly Calculation[],
  level: number,
  changed: { name: string; value: number },
): number {
  const numbers = new Map(
    calculations.flatMap(({ inputs }) =>
      inputs.map(({ name, unit }) => [name, { value: level, unit }] as const),
    ),
  );
  const unit = numbers.get(changed.name)?.unit ?? '';
  numbers.set(changed.name, { value: changed.value, unit });
  const given: Given = { numbers, chosen: new Map() };
  const steps = workOutAll(calculations, given).flatMap((group) => group.steps);
  const summed = steps.filter(({ part }) => part.sums !== undefined);
  const counted = summed.length > 0 ? summed : steps.slice(-1);
  return counted.reduce((sum, { base, part }) => sum + base / inBase(1, part.unit), 0);
}
