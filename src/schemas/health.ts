import { z } from 'astro/zod';
import { causeTree } from './cause-tree.ts';
import { basis, bullets, source, text } from './fields.ts';
import { governance } from './governance.ts';

/** What is done, by whom, and who else has to know. */
const orders = {
  do: bullets('怎么做').min(1),
  owner: text('谁负责'),
  escalate: text('知会谁').optional(),
};
const quadrant = z.strictObject({ name: text('名称，图上用，八个字以内').max(8), reading: text('怎么读') });

const colour = z.enum(['green', 'yellow', 'red', 'missing']);

/** The suggested client health model: two scores, indicators, warnings and the cause tree. */
const fields = z.strictObject({
  ...governance,
  notice: text('使用声明'),
  twoScores: text('为什么分两个分'),
  scoring: z
    .strictObject({
      points: z
        .strictObject({
          green: z.number().describe('绿'),
          yellow: z.number().describe('黄'),
          red: z.number().describe('红'),
        })
        .describe('颜色对应分数'),
      aggregate: text('汇总公式'),
      minCoverage: z.number().min(0).max(1).describe('最低数据覆盖率'),
      belowCoverage: text('不足时怎么显示'),
      veto: text('红线规则'),
      trend: text('趋势规则'),
    })
    .describe('打分'),
  bands: z
    .array(
      z.strictObject({
        id: text('标识'),
        name: text('名称'),
        min: z.number().describe('下限（含）'),
        max: z.number().describe('上限（不含，100 含）'),
        ...orders,
        relation: z.strictObject(orders).describe('关系粘性分落在这一档怎么办；上面写的是经营健康分'),
      }),
    )
    .describe('分档与动作'),
  quadrants: z
    .strictObject({
      from: text('从哪一档起算过得去'),
      both: quadrant.describe('两个分都过得去'),
      healthOnly: quadrant.describe('只有经营健康分过得去'),
      relationOnly: quadrant.describe('只有关系粘性分过得去'),
      neither: quadrant.describe('两个分都差'),
    })
    .describe('两个分放在一张图上怎么读'),
  indicators: z
    .array(
      z.strictObject({
        id: text('编号'),
        score: z.enum(['H', 'R']).describe('H 经营健康、R 关系粘性'),
        dimension: text('维度'),
        name: text('指标'),
        weight: z.number().positive().describe('权重'),
        definition: text('定义'),
        formula: text('公式'),
        source: text('数据来源'),
        frequency: text('频率'),
        green: text('绿'),
        yellow: text('黄'),
        red: text('红'),
        note: text('当心'),
        redMeans: text('这一项是红就等于命中的红线').optional(),
      }),
    )
    .describe('指标'),
  baselines: z
    .array(
      z.strictObject({
        name: text('行业'),
        days: z.number().nullable().describe('应收天数'),
        what: text('口径'),
        use: text('怎么用').optional(),
        basis,
        sources: z.array(source).default([]).describe('来源'),
      }),
    )
    .describe('行业基准'),
  vetoes: z
    .array(z.strictObject({ id: text('编号'), name: text('红线'), action: text('动作') }))
    .describe('红线'),
  warnings: z
    .array(
      z.strictObject({
        id: text('编号'),
        name: text('预警'),
        trigger: text('触发条件'),
        level: z.enum(['yellow', 'red']).describe('级别：yellow 黄、red 红'),
        action: text('动作'),
        essay: text('与原文的关系').optional(),
        basis,
        sources: z.array(source).default([]).describe('来源'),
      }),
    )
    .describe('预警'),
  causeTree: causeTree.describe('原因树'),
  rules: bullets('治理要求').min(1),
  example: z
    .strictObject({
      title: text('算例'),
      levels: z.record(z.string(), colour).describe('各指标颜色'),
      warnings: bullets('触发的预警'),
      cause: text('原因编号'),
      reading: text('怎么读'),
    })
    .describe('算例'),
});
/** What one part of the model names by its id and another part does not have. */
export const health = fields.superRefine((model, context) => {
  const { bands, quadrants, indicators, vetoes, warnings, example } = model;
  const warningIds = warnings.map(({ id }) => id);
  const named: [path: (string | number)[], id: string, known: readonly string[]][] = [
    ...Object.keys(example.levels).map((id): (typeof named)[number] => [
      ['example', 'levels', id],
      id,
      indicators.map((indicator) => indicator.id),
    ]),
    ...example.warnings.map((id, index): (typeof named)[number] => [
      ['example', 'warnings', index],
      id,
      warningIds,
    ]),
    [['example', 'cause'], example.cause, model.causeTree.branches.map(({ id }) => id)],
    [['causeTree', 'warning'], model.causeTree.warning, warningIds],
    ...model.causeTree.signs.flatMap(({ warning }, index): typeof named =>
      warning === undefined ? [] : [[['causeTree', 'signs', index, 'warning'], warning, warningIds]],
    ),
    [['quadrants', 'from'], quadrants.from, bands.map(({ id }) => id)],
    ...indicators.flatMap(({ redMeans }, index): typeof named =>
      redMeans === undefined
        ? []
        : [[['indicators', index, 'redMeans'], redMeans, vetoes.map(({ id }) => id)]],
    ),
  ];
  for (const [path, id, known] of named)
    if (!known.includes(id)) context.addIssue({ code: 'custom', path, message: `前面没有编号 ${id}` });
});
