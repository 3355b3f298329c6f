import { z } from 'astro/zod';
import { calculation, preset, spread } from './calculation.ts';
import { bullets, order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** A calculator of the site: which form it shows, where it stands in 4D and which methods it serves. */
const fields = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  form: z
    .enum([
      'tier',
      'health',
      'capacity',
      'visit-pack',
      'spin-sheet',
      'minutes',
      'follow-up',
      'value',
      'working-capital',
    ])
    .describe(
      '表单：tier 分层、health 健康度、capacity 频次与承载力、visit-pack 拜访包、spin-sheet 提问单、minutes 纪要、follow-up 跟进日历、value 价值测算、working-capital 流贷需求测算',
    ),
  phase: term('phases', '4D 阶段'),
  visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
  methods: z.array(ref('methods', '方法')).min(1).describe('服务哪些方法'),
  limit: text('这个工具不能拿来做什么'),
  calculations: z.array(calculation).default([]).describe('公式：价值测算和流贷需求测算用'),
  spread: spread.optional().describe('预计的数两头各偏多少：价值测算用'),
  presets: z.array(preset).default([]).describe('案例的数：价值测算用'),
  statement: bullets('建议书上的声明：价值测算用').default([]),
});

/** What a form works out, and what it gives clients, stands in its file. */
export const tools = fields.superRefine(({ form, calculations, spread: moved, statement }, context) => {
  const lacks = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: ['form'], message: `${message}：补上 ${path}` });
  const computes = form === 'value' || form === 'working-capital';
  if (computes && calculations.length === 0) lacks('calculations', '这张表单要有公式');
  if (form === 'value' && !moved) lacks('spread', '价值测算要写保守、乐观各偏多少');
  if (form === 'value' && statement.length === 0) lacks('statement', '价值测算出给客户的建议书，要有声明');
});
