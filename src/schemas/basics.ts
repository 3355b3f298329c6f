import { z } from 'astro/zod';
import { bullets, evidence, order, ref, text } from './fields.ts';
import { governance } from './governance.ts';
import { workedExample } from './worked-example.ts';

const table = z
  .strictObject({
    title: text('表名'),
    columns: bullets('各列的名称').min(2),
    rows: z.array(bullets('一行，每列一格')).min(2).describe('各行'),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach((row, index) => {
      if (row.length !== columns.length)
        context.addIssue({
          code: 'custom',
          path: ['rows', index],
          message: `这一行有 ${row.length} 格，表头有 ${columns.length} 列；补齐或删去`,
        });
    });
  });

/** A page of the basics of credit: the rule, how to decide or reckon, an example, what goes wrong. */
export const basics = z.strictObject({
  ...governance,
  order: order('学习顺序'),
  rules: z
    .array(
      z.strictObject({
        text: text('规则：说什么、文号'),
        policies: z.array(ref('policies', '政策库里的这份文件')).default([]).describe('政策库里的文件'),
        ...evidence,
      }),
    )
    .min(2)
    .describe('规则与依据'),
  formulas: z
    .array(z.strictObject({ name: text('算什么'), formula: text('公式'), note: text('怎么取数').optional() }))
    .default([])
    .describe('公式'),
  table: table.describe('判断表'),
  examples: z.array(workedExample).min(1).describe('算例：写公式和代入的数，结果由程序算'),
  mistakes: bullets('常见错误').min(3),
  redLines: bullets('红线').min(1),
  bring: bullets('去见客户、上会之前带什么').min(1),
  methods: z.array(ref('methods', '方法')).default([]).describe('相关方法'),
  products: z.array(ref('products', '产品或术语')).default([]).describe('相关产品'),
  policies: z.array(ref('policies', '政策')).default([]).describe('相关政策'),
  tools: z.array(ref('tools', '工具')).default([]).describe('相关工具'),
});
