import type { Calculation } from '../../schemas/calculation.ts';
import { scenarioNames, scenarios } from '../calculation/scenarios.ts';
import type { Reading, Scenario, Total } from '../calculation/scenarios.ts';
import { shownTyped } from '../calculation/work-out.ts';
import type { Given, Step } from '../calculation/work-out.ts';
import type { ProposalTable } from './proposal.ts';

/** The part of a proposal that is worked out. */
export interface Figures {
  conclusion: readonly string[];
  /** Numbers of the client that are no estimates. */
  given: readonly string[];
  table: ProposalTable;
  assumptions: readonly string[];
}
type Readings = Readonly<Record<Scenario, Reading>>;

/** Whether there is anything to propose: something is worked out, and it is worth something. */
export const isWorth = ({ base }: Readings): boolean =>
  (base.yearly?.base ?? 0) > 0 || (base.once !== undefined && (base.yearly?.base ?? 0) >= 0);

/** @param used the calculations with a result; of the others nothing is told */
export function figuresOf(readings: Readings, given: Given, calculations: readonly Calculation[]): Figures {
  const used = calculations.filter((_one, index) => (readings.base.groups[index]?.steps.length ?? 0) > 0);
  return {
    conclusion: conclusionOf(readings),
    given: givenLines(used, given),
    table: tableOf(readings),
    assumptions: assumptionsOf(used, readings, given),
  };
}

const threefold = (readings: Readings, of: (reading: Reading) => Total | undefined): string =>
  scenarios.map((one) => `${scenarioNames[one]}约${of(readings[one])?.result ?? ''}`).join('，');

function conclusionOf(readings: Readings): string[] {
  const { yearly, once } = readings.base;
  return [
    ...(yearly
      ? [`按贵公司提供的数测算，一年可以少支出或多得：${threefold(readings, (one) => one.yearly)}。`]
      : []),
    ...(once
      ? [
          `另外可以少占用一笔资金：${threefold(readings, (one) => one.once)}；这笔钱只腾出一次，不和上面一年的数相加。`,
        ]
      : []),
    '以上是测算，不构成承诺；能否办理、额度和价格以审批结果和合同为准。',
  ];
}

const givenLines = (used: readonly Calculation[], { numbers }: Given): string[] => {
  const known = used.flatMap(({ inputs }) =>
    inputs.flatMap(({ name, estimated }) => {
      const typed = numbers.get(name);
      return typed && !estimated ? [`${name} ${shownTyped(typed)}`] : [];
    }),
  );
  return known.length > 0 ? [`贵公司提供的数：${known.join('，')}。`] : [];
};

function tableOf(readings: Readings): ProposalTable {
  const rows = readings.base.groups.flatMap(({ calculation, steps }) =>
    steps.map((step) => [
      step.part.name,
      `${step.part.formula} ＝ ${step.sum}`,
      ...scenarios.map((one) => resultOf(readings[one], calculation.id, step)),
    ]),
  );
  const total = (name: string, of: (reading: Reading) => Total | undefined): string[][] =>
    of(readings.base) ? [[name, '', ...scenarios.map((one) => of(readings[one])?.result ?? '')]] : [];
  return {
    head: ['项目', '公式和代入的数（基准）', ...scenarios.map((one) => scenarioNames[one])],
    rows: [...rows, ...total('一年合计', (one) => one.yearly), ...total('一次腾出', (one) => one.once)],
    widths: [16, 42, 14, 14, 14],
  };
}

const resultOf = ({ groups }: Reading, id: string, { part }: Step): string =>
  groups.find(({ calculation }) => calculation.id === id)?.steps.find((one) => one.part.name === part.name)
    ?.result ?? '';

function assumptionsOf(used: readonly Calculation[], readings: Readings, given: Given): string[] {
  const estimates = used.flatMap(({ inputs }) =>
    inputs.flatMap(({ name, estimated }) => {
      if (!estimated || !given.numbers.has(name)) return [];
      const values = scenarios.map((one) => {
        const typed = readings[one].given.numbers.get(name);
        return `${scenarioNames[one]} ${typed ? shownTyped(typed) : ''}`;
      });
      return [`${name}：${values.join('，')}`];
    }),
  );
  const chosen = used.flatMap(({ choices }) =>
    choices.map(
      ({ name, label, options }) => `${label}：${options[given.chosen.get(name) ?? 0]?.label ?? ''}`,
    ),
  );
  const held = [...new Set(used.flatMap(({ assumptions }) => assumptions))];
  return [
    ...(estimates.length > 0 ? [`预计的数：${estimates.join('；')}。`] : []),
    ...(held.length > 0 ? [`前提：${[...chosen, ...held].join('；')}。`] : []),
  ];
}
