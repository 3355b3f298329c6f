import { z } from 'astro/zod';
import { inputs } from './claims.ts';
import { basis, bullets, evidence, ref, text } from './fields.ts';
import { governance } from './governance.ts';

const sheets = ['balance', 'income', 'cash'] as const;
export const sheetNames: Readonly<Record<(typeof sheets)[number], string>> = {
  balance: '资产负债表',
  income: '利润表',
  cash: '现金流量表',
};

const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
  .describe('页内标识');

const measure = {
  name: text('名称'),
  formula: text('公式，用报表项目的名称和 × ÷ + - 括号；上一年的数写成 上年某某'),
  unit: text('单位').optional(),
  decimals: z.number().int().min(0).max(4).default(1).describe('最多留几位小数'),
};

const line = z.strictObject({
  name: text('报表项目'),
  sheet: z.enum(sheets).describe('报表：balance 资产负债表、income 利润表、cash 现金流量表'),
  previous: z.number().describe('上年的数'),
  current: z.number().describe('本年的数'),
});

const pattern = z.strictObject({
  id,
  name: text('现象'),
  metric: text('行业指标的名称，和 indicators.yaml 里的一样').optional(),
  ratios: z
    .array(
      z.strictObject({
        ...measure,
        line: z
          .strictObject({
            when: z.enum(['above', 'below']).describe('什么时候要问：above 高于、below 低于'),
            value: z.number().describe('经验线，单位和比率一样'),
            from: text('这条线从哪里来'),
            ...evidence,
          })
          .optional()
          .describe('经验线；只用来参照的比率不写'),
      }),
    )
    .refine((ratios) => ratios.some((ratio) => ratio.line), '至少一个比率写经验线')
    .describe('比率；都过线才算'),
  see: text('数字上看到什么'),
  hides: bullets('后面可能是什么').min(2),
  ask: text('怎么问，客户听了不难受'),
  look: bullets('再要看什么').min(2),
  industries: z
    .array(
      z.strictObject({
        industry: ref('industries', '行业'),
        text: text('在这个行业怎么看'),
        nodes: z.array(ref('nodes', '环节，写成 行业/环节')).default([]).describe('常见的环节'),
      }),
    )
    .min(1)
    .describe('各行业怎么看'),
  products: z.array(ref('products', '产品')).default([]).describe('可能用到的产品'),
  methods: z.array(ref('methods', '方法')).default([]).describe('接着用的方法'),
  ...evidence,
});

const need = z.strictObject({
  id,
  sign: text('数据里的迹象'),
  health: bullets('健康度模型里的指标或预警编号').default([]),
  metrics: bullets('行业指标的名称').default([]),
  need: text('可能的需求'),
  when: text('大概什么时候'),
  prepare: bullets('先备什么').min(1),
  nodes: z.array(ref('nodes', '环节，写成 行业/环节')).min(1).describe('常见的环节'),
  products: z.array(ref('products', '产品')).default([]).describe('可能用到的产品'),
  ...evidence,
});

/** What the numbers of a firm tell, worked on one made-up statement, and the need they foretell. */
export const diagnosis = z.strictObject({
  ...governance,
  notice: text('使用声明'),
  use: bullets('怎么用').min(2),
  statement: z
    .strictObject({
      firm: text('这家企业的样子；写明是编的'),
      unit: text('单位'),
      lines: z.array(line).min(1).describe('报表项目'),
      totals: z
        .array(z.strictObject({ name: text('合计项目'), formula: text('由哪些项目加减得来') }))
        .describe('勾稽：检查会核对'),
    })
    .describe('演算用的报表'),
  patterns: z.array(pattern).min(1).describe('比率和现象'),
  foresight: z
    .strictObject({
      given: text('要算什么'),
      steps: z
        .array(z.strictObject({ ...measure, inputs }))
        .min(1)
        .describe('一步一步算；前面几步的名称后面可以用'),
      reading: text('看出什么、怎么办；不写数'),
      basis,
      sources: evidence.sources,
    })
    .describe('由报表推算资金需求'),
  needs: z.array(need).min(1).describe('从数据看出来的资金需求'),
  redLines: bullets('红线').min(1),
});
export type Diagnosis = z.infer<typeof diagnosis>;
