import { z } from 'astro/zod';
import { inputs } from './claims.ts';
import { bullets, evidence, text } from './fields.ts';

const part = z.strictObject({
  name: text('算出来的是什么，后面几步可以用这个名称'),
  formula: text('公式，用 × ÷ + - 和括号；字和 inputs 的名称、前面几步的名称一样'),
  inputs,
  unit: text('结果的单位').optional(),
  decimals: z.number().int().min(0).max(4).default(2).describe('结果最多留几位小数'),
});

/** An example whose results are worked out from its formulas: no result is typed. */
export const workedExample = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
    .describe('页内标识'),
  given: text('题面：谁、什么事、要算什么'),
  parts: z.array(part).min(1).describe('一步一步算'),
  conclusion: text('看出什么、怎么办；里面的数要和算出来的一样').optional(),
  assumptions: bullets('假设').default([]),
  ...evidence,
});
export type WorkedExample = z.infer<typeof workedExample>;
