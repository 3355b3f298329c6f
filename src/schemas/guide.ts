import { z } from 'astro/zod';
import { order, text } from './fields.ts';
import { governance } from './governance.ts';

/** A page of the author guide; rule pages sit under `guide/rules/`. */
export const guide = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  group: z.enum(['start', 'write', 'rules']).describe('分组：start 上手、write 写作、rules 检查规则'),
  severity: z.enum(['error', 'warning']).optional().describe('规则的轻重：error 错误、warning 提醒'),
  example: text('规则页：报告示例').optional(),
});
