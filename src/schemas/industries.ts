import { z } from 'astro/zod';
import { order, pastDate, ref, text } from './fields.ts';
import { governance } from './governance.ts';

/** An industry note. Its chain, cycle, cash flow, indicators and dialogue live in sibling files. */
export const industries = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  asOf: pastDate('数据截至'),
  answers: z
    .strictObject({ chain: text('链条'), cycle: text('周期'), cash: text('资金') })
    .describe('首屏三问，各一句话'),
  watch: z.array(ref('policies', '政策')).default([]).describe('这个行业此刻最该看的政策'),
});
