import { isNear, quantitiesIn } from '../../domain/quantities.ts';
import { inBase } from '../../domain/units.ts';
import { workOut } from '../../domain/worked-example.ts';
import { workedExample } from '../../schemas/worked-example.ts';
import type { WorkedExample } from '../../schemas/worked-example.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { PlacedRecord } from '../fields/walk.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';

export const bindInputs = '在 inputs 里给它写 name、value、unit，名称和公式里的字一样；算式用 × ÷ - + 和括号';

type Told = Omit<Finding, 'place'> & { field: readonly string[] };

/**
 * What is wrong with an example whose results are worked out: a part without numbers, a number put in that the
 * task does not name, a conclusion with a number nothing gives.
 */
export function workedExampleFindings({ source }: CheckedFile, { path, fields }: PlacedRecord): Finding[] {
  const read = workedExample.safeParse(fields);
  if (!read.success) return [];
  const gaps = withoutNumbers(read.data);
  const told = gaps.length > 0 ? gaps : [...untoldInputs(read.data), ...strangeConclusion(read.data)];
  return told.map(({ field, ...finding }) => ({
    place: fieldPlace(source, [...path, ...field]),
    ...finding,
  }));
}

/** Parts that cannot be worked out, without those that only wait for another. */
function withoutNumbers(example: WorkedExample): Told[] {
  const { unworked } = workOut(example);
  const waited = new Set(unworked.map(({ index }) => example.parts[index]?.name));
  return unworked
    .filter(({ left }) => !waited.has(left))
    .map(({ index, left }) => ({
      field: ['parts', String(index), 'formula'],
      message: `公式里的“${left}”没有数，这一步算不出来`,
      fix: bindInputs,
    }));
}

/** What goes without saying: the days and months of a year, the minutes of an hour, and nothing. */
const goesWithoutSaying = ({ value, unit = '' }: { value: number; unit?: string | undefined }): boolean =>
  value === 0 ||
  (unit === '天' && [360, 365].includes(value)) ||
  (/月/.test(unit) && value === 12) ||
  (unit === '分钟' && value === 60);

const untoldInputs = ({ given, assumptions, parts }: WorkedExample): Told[] => {
  const told = quantitiesIn([given, ...assumptions].join('；'));
  return parts.flatMap(({ inputs }, part) =>
    inputs.flatMap(({ name, value, unit }, index) =>
      goesWithoutSaying({ value, unit }) ||
      told.some((one) => isNear(inBase(value, unit), one) || one.bare === value)
        ? []
        : [
            {
              field: ['parts', String(part), 'inputs', String(index), 'value'],
              message: `题面和假设里都没有${name} ${value}${unit ?? ''}`,
              fix: '题面和 inputs 用同样的数；题面没写的，补进 given 或 assumptions',
            },
          ],
    ),
  );
};

function strangeConclusion(example: WorkedExample): Told[] {
  const { worked } = workOut(example);
  const inputs = example.parts.flatMap((part) => part.inputs.map(({ value, unit }) => inBase(value, unit)));
  const told = quantitiesIn(example.given).map(({ base }) => base);
  const known = [...inputs, ...told, ...worked.map(({ base }) => base)];
  const results = worked.map(({ name, result }) => `${name} ${result}`).join('、');
  return quantitiesIn(example.conclusion ?? '')
    .filter((one) => !known.some((value) => isNear(value, one, true)))
    .map((one) => ({
      field: ['conclusion'],
      message: `结论里的 ${one.text} 没有算出来，也不在题面里；算出来的是 ${results}`,
      fix: '改结论里的数，或加一步把它算出来',
    }));
}
