import { questionsOn, readingsOf } from '../../../domain/calculation/sense.ts';
import type { Given, Group, OpenStep, Step } from '../../../domain/calculation/work-out.ts';
import type { Calculation } from '../../../schemas/calculation.ts';

/** `池额度 ＝ 银票 × 比例 ＝ 800万元 × 95% ＝ 760万元。每张票按承兑人打折` */
export const stepLine = ({ part, sum, result }: Step): string =>
  `${part.name} ＝ ${part.formula} ＝ ${sum} ＝ ${result}。${part.explains ?? ''}`;

/** What a step still waits for; nothing of a calculation in which nothing was typed. */
export const openLines = (groups: readonly Group[], { numbers }: Given): string[] =>
  groups
    .filter(({ calculation: { inputs } }) =>
      inputs.some(({ name, value }) => value === undefined && numbers.has(name)),
    )
    .flatMap(({ open }) => open.flatMap(openLine));

const openLine = ({ part, missing }: OpenStep): string[] => {
  if (missing.length === 0) return [`${part.name}：除数是 0，算不出来，核对上面的数`];
  return [`${part.name}还差：${missing.join('、')}`];
};

/** What cannot be read, what looks like a slip, and what the results come to. */
export const remarks = (
  calculations: readonly Calculation[],
  given: Given & { problems: readonly string[] },
  groups: readonly Group[],
): string[] => [
  ...given.problems.map((problem) => problem),
  ...questionsOn(calculations, given, groups).map(({ name, ask }) => `请核对 ${name}：${ask}？`),
  ...readingsOf(groups),
];

export const assumptionLine = (calculations: readonly Calculation[]): string[] => {
  const all = [...new Set(calculations.flatMap(({ assumptions }) => assumptions))];
  return all.length > 0 ? [`假设：${all.join('；')}`] : [];
};
