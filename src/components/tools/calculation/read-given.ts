import { isMoney, readTyped } from '../../../domain/calculation/typed.ts';
import type { Typed } from '../../../domain/calculation/typed.ts';
import type { Given } from '../../../domain/calculation/work-out.ts';
import type { Calculation } from '../../../schemas/calculation.ts';
import { wordsOf } from '../form/tool-form.ts';
import { unitField } from './fields.ts';

export interface ReadForm extends Given {
  /** What cannot be read, one line per field. */
  problems: readonly string[];
}

/** What the fields of the calculations hold. */
export function readGiven(data: FormData, calculations: readonly Calculation[]): ReadForm {
  const numbers = new Map<string, Typed>();
  const problems: string[] = [];
  for (const { name, unit, negative } of calculations.flatMap(({ inputs }) => inputs)) {
    const read = readTyped(
      wordsOf(data, name),
      isMoney(unit) ? wordsOf(data, unitField(name)) || unit : unit,
      negative,
    );
    if (read && 'typed' in read) numbers.set(name, read.typed);
    if (read && 'problem' in read) problems.push(`${name}：${read.problem}`);
  }
  const chosen = new Map(
    calculations.flatMap(({ choices }) =>
      choices.map(({ name }) => [name, Number(wordsOf(data, name))] as const),
    ),
  );
  return { numbers, chosen, problems };
}
