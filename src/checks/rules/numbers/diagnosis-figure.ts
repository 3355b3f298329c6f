import { workedOut } from '../../../domain/arithmetic.ts';
import type { FormulaInput } from '../../../domain/arithmetic.ts';
import { linesOf } from '../../../domain/diagnosis.ts';
import type { ContentGraph } from '../../../domain/graph.ts';
import type { Diagnosis } from '../../../schemas/diagnosis.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import type { CheckContext } from '../../context.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Unplaced = Omit<Finding, 'place'> & { path: FieldPath };

/** A statement whose parts do not add up, a formula it cannot fill, an indicator that does not exist. */
export const diagnosisFigure = contextRule('diagnosis-figure', 'error', ({ source, entry }, context) => {
  if (entry?.collection !== 'diagnosis') return [];
  const { data } = entry;
  const found = [
    ...totals(data),
    ...formulas(data),
    ...metrics(data, context),
    ...health(data, context.graph),
  ];
  return found.map(({ path, ...finding }) => ({ place: fieldPlace(source, path), ...finding }));
});

const unfilled = (path: FieldPath, left: string): Unplaced => ({
  path,
  message: `公式里的“${left}”报表里没有，算不出来`,
  fix: '和 statement.lines 的名称写得一样；上一年的数写成“上年”加名称；前面几步的结果用那一步的名称',
});

const totals = ({ statement }: Diagnosis): Unplaced[] =>
  statement.totals.flatMap(({ name, formula }, index) =>
    (['previous', 'current'] as const).flatMap((year): Unplaced[] => {
      const path = ['statement', 'totals', index, 'formula'];
      const lines = linesOf(statement, year);
      const outcome = workedOut(formula, lines);
      const written = lines.find((line) => line.name === name)?.value;
      if ('left' in outcome) return year === 'current' ? [unfilled(path, outcome.left)] : [];
      if (written === undefined) return year === 'current' ? [unfilled(path, name)] : [];
      if (Math.abs(outcome.value - written) < 0.5) return [];
      return [
        {
          path,
          message: `${year === 'current' ? '本年' : '上年'}${name}按公式是 ${outcome.value}，报表里写的是 ${written}`,
          fix: '改报表里写错的那一项，让三张表对得上',
        },
      ];
    }),
  );

function formulas({ statement, patterns, foresight }: Diagnosis): Unplaced[] {
  const lines = linesOf(statement, 'current');
  const of = (formula: string, known: readonly FormulaInput[], path: FieldPath): Unplaced[] => {
    const outcome = workedOut(formula, known);
    return 'left' in outcome ? [unfilled([...path, 'formula'], outcome.left)] : [];
  };
  const inPatterns = patterns.flatMap(({ ratios }, index) =>
    ratios.flatMap(({ formula }, at) => of(formula, lines, ['patterns', index, 'ratios', at])),
  );
  const known: FormulaInput[] = [...lines];
  const inSteps = foresight.steps.flatMap(({ name, formula, inputs }, index) => {
    const outcome = workedOut(formula, [...known, ...inputs]);
    // A step that cannot be worked out is told once, not at each step that needs it.
    known.push({ name, value: 'left' in outcome ? 1 : outcome.value });
    return 'left' in outcome ? [unfilled(['foresight', 'steps', index, 'formula'], outcome.left)] : [];
  });
  return [...inPatterns, ...inSteps];
}

function metrics({ patterns, needs }: Diagnosis, { graph, files }: CheckContext): Unplaced[] {
  // Indicators that cannot be read are reported themselves.
  if (files.some(({ source, entry }) => !entry && source.collection === 'indicators')) return [];
  const known = new Set(
    graph.all('indicators').flatMap(({ data }) => data.items.map(({ metric }) => metric)),
  );
  const named = [
    ...patterns.map(({ metric }, index) => ({ path: ['patterns', index, 'metric'], metric })),
    ...needs.flatMap((need, index) =>
      need.metrics.map((metric, at) => ({ path: ['needs', index, 'metrics', at], metric })),
    ),
  ];
  return named.flatMap(({ path, metric }) =>
    metric === undefined || known.has(metric)
      ? []
      : [
          {
            path,
            message: `行业指标里没有“${metric}”`,
            fix: `写成 indicators.yaml 里有的名称：${[...known].join('、')}`,
          },
        ],
  );
}

function health({ needs }: Diagnosis, graph: ContentGraph): Unplaced[] {
  const model = graph.find('health', 'health')?.data;
  if (!model) return [];
  const known = new Set([...model.indicators, ...model.warnings].map((one) => one.id));
  return needs.flatMap((need, index) =>
    need.health.flatMap((one, at) =>
      known.has(one)
        ? []
        : [
            {
              path: ['needs', index, 'health', at],
              message: `健康度模型里没有编号 ${one}`,
              fix: '写 content/data/health.yaml 里的指标或预警编号，例如 C1、W09',
            },
          ],
    ),
  );
}
