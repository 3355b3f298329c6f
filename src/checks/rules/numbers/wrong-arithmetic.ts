import type { CheckedFile } from '../../checked-file.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { recordsIn } from '../../fields/walk.ts';
import type { PlacedRecord } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { clientExampleFindings, isClientExample } from '../../text/client-example.ts';
import { bindInputs, workedExampleFindings } from '../../text/worked-example.ts';
import { wrongEquations } from '../../text/arithmetic.ts';
import { workedOut } from '../../../domain/arithmetic.ts';
import type { FormulaInput } from '../../../domain/arithmetic.ts';
import { isNear, quantitiesIn } from '../../../domain/quantities.ts';
import { inBase } from '../../../domain/units.ts';

/** A sum in a text that does not give its result, or an example that is not what its formula gives. */
export const wrongArithmetic = fileRule('wrong-arithmetic', 'error', (file) => [
  ...equations(file),
  ...recordsIn(file.source.data).flatMap((record) => [
    ...(isClientExample(record) ? clientExampleFindings(file, record) : worked(file, record)),
    ...workedExampleFindings(file, record),
  ]),
]);

const equations = ({ texts }: CheckedFile): Finding[] =>
  texts.flatMap(({ value, at }) =>
    wrongEquations(value).map(({ sum, computed, written, index }) => ({
      place: at(index),
      message: `算式对不上：${sum} 算出来是 ${shown(computed)}，这里写的是 ${written.text}`,
      fix: '重算一遍，改算式里的数，或改结果',
    })),
  );

const textNames = { example: '算例', result: '结果' } as const;

/** Where a formula in words is worked out: the example of a scheme, the result of a claim. */
function worked({ source }: CheckedFile, { path, fields }: PlacedRecord): Finding[] {
  const { formula, inputs: given, example, result, basis } = fields;
  const inputs = Array.isArray(given) ? given.filter(isInput) : [];
  const [key, text] = isText(example) ? (['example', example] as const) : (['result', result] as const);
  if (!isText(formula) || !isText(text)) return [];
  if (isUnworkable(key, fields, inputs)) return [];
  const outcome = workedOut(formula, inputs);
  const written = quantitiesIn(text);
  const report = (field: string, message: string, fix: string): Finding => ({
    place: fieldPlace(source, [...path, field]),
    message,
    fix,
  });
  if ('left' in outcome) {
    const isOurs = key === 'example' && basis !== 'essay' && written.length > 0;
    return isOurs ? [report('formula', `公式里的“${outcome.left}”没有数，这个算例没法验算`, bindInputs)] : [];
  }
  const strange = inputs.find(
    ({ value, unit }) => key === 'example' && !written.some((one) => isNear(inBase(value, unit), one)),
  );
  if (strange)
    return [
      report(
        key,
        `算例里没有 inputs 写的${strange.name} ${strange.value}${strange.unit ?? ''}`,
        '算例和 inputs 用同样的数，改掉写错的一处',
      ),
    ];
  if (written.some((one) => isNear(outcome.value, one, true))) return [];
  return [
    report(
      key,
      `按公式和 inputs 算出来是 ${shown(outcome.value)}，${textNames[key]}里没有这个数`,
      '重算一遍，改 inputs 里的数，或改文字里的结果',
    ),
  ];
}

/** A formula in passing, with no numbers of its own; `number-without-unit` tells an input without a unit. */
const isUnworkable = (
  key: keyof typeof textNames,
  { basis }: PlacedRecord['fields'],
  inputs: readonly FormulaInput[],
): boolean => (basis === undefined && inputs.length === 0) || (key === 'result' && lacksUnit(inputs));

const lacksUnit = (inputs: readonly FormulaInput[]): boolean => inputs.some(({ unit }) => unit === undefined);

const isText = (value: unknown): value is string => typeof value === 'string';

const isInput = (value: unknown): value is FormulaInput =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['value'] === 'number';

/** In the words of a banker: 1438 万, 12.5%. */
function shown(value: number): string {
  const size = Math.abs(value);
  const round = (one: number) => String(Math.round(one * 100) / 100);
  if (size >= 1e8) return `${round(value / 1e8)} 亿`;
  if (size >= 1e5) return `${round(value / 1e4)} 万`;
  return size < 1 ? `${round(value * 100)}%（${String(Math.round(value * 1e4) / 1e4)}）` : round(value);
}
