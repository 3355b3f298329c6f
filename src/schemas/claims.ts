import { z } from 'astro/zod';
import { bullets, evidence, text } from './fields.ts';

/** The numbers a formula is worked out with; names are words of the formula. */
export const inputs = z
  .array(
    z.strictObject({
      name: text('名称，和公式里的字一样'),
      value: z.number().describe('数值'),
      unit: text('单位').optional(),
    }),
  )
  .default([])
  .describe('代入的数');

/** A number somebody stated, with what a reader needs to work it out again. */
export const claim = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
    .describe('页内标识'),
  statement: text('主张原话的转述'),
  value: z.number().describe('数值'),
  unit: text('单位，例如 万元/年').optional(),
  formula: text('公式').optional(),
  inputs,
  result: text('代入后的结果').optional(),
  assumptions: bullets('假设').default([]),
  doubt: text('存疑之处').optional(),
  ...evidence,
});

export type Claim = z.infer<typeof claim>;
