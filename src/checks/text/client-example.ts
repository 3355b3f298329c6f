import { workedOut } from '../../domain/arithmetic.ts';
import { namesIn, resultName } from '../../domain/newsletter/client/client-example.ts';
import { isNear, quantitiesIn } from '../../domain/quantities.ts';
import { inBase } from '../../domain/units.ts';
import { clientExample } from '../../schemas/client-view.ts';
import type { ClientExample } from '../../schemas/client-view.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { PlacedRecord } from '../fields/walk.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';
import { bindInputs } from './worked-example.ts';

export const isClientExample = ({ path }: PlacedRecord): boolean =>
  path.at(-1) === 'example' && path.at(-2) === 'client';

type Told = Omit<Finding, 'place'> & { field: 'formula' | 'example' };

/** What is wrong with the example of a client view: a number nothing gives, a name nothing has, a number typed. */
export function clientExampleFindings({ source }: CheckedFile, { path, fields }: PlacedRecord): Finding[] {
  const read = clientExample.safeParse(fields);
  if (!read.success) return [];
  return told(read.data).map(({ field, ...finding }) => ({
    place: fieldPlace(source, [...path, field]),
    ...finding,
  }));
}

function told(example: ClientExample): Told[] {
  const outcome = workedOut(example.formula, example.inputs);
  if ('left' in outcome)
    return [
      {
        field: 'formula',
        message: `公式里的“${outcome.left}”没有数，这个算例没法验算`,
        fix: bindInputs,
      },
    ];
  return [...strangeNames(example), ...typedNumbers(example, outcome.value)];
}

function strangeNames({ example, inputs }: ClientExample): Told[] {
  const known = [...inputs.map(({ name }) => name), resultName];
  const used = namesIn(example);
  const fix = `能写的有 ${known.map((name) => `{${name}}`).join('、')}`;
  return [
    ...used
      .filter((name) => !known.includes(name))
      .map((name) => ({
        field: 'example' as const,
        message: `算例里的 {${name}} 在 inputs 里没有`,
        fix,
      })),
    ...(used.includes(resultName)
      ? []
      : [
          {
            field: 'example' as const,
            message: '算例没有写算出来的数',
            fix: `在该写结果的地方写 {${resultName}}，数由程序算`,
          },
        ]),
  ];
}

/** A number that is an input or the result would stay as it is when the rule changes. */
function typedNumbers({ example, inputs }: ClientExample, result: number): Told[] {
  const given = [
    ...inputs.map(({ name, value, unit }) => ({ name, value: inBase(value, unit) })),
    { name: resultName, value: result },
  ];
  return quantitiesIn(example.replace(/\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g, '')).flatMap((one) => {
    const same = given.find(({ value }) => isNear(value, one));
    return same
      ? [
          {
            field: 'example' as const,
            message: `算例里的 ${one.text} 是手写的数`,
            fix: `改成 {${same.name}}，数由程序带`,
          },
        ]
      : [];
  });
}
