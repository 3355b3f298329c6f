import { z } from 'astro/zod';
import { order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';
import { eventKit } from './event-kit.ts';
import { yearPlan } from './year-plan.ts';

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
      'warning',
      'touchpoints',
      'event-kit',
    ])
    .describe(
      '表单：tier 分层、health 健康度、capacity 频次与承载力、visit-pack 拜访包、spin-sheet 提问单、minutes 纪要、follow-up 跟进日历、warning 预警排查、touchpoints 触点日历、event-kit 推介会工具包',
    ),
  phase: term('phases', '4D 阶段'),
  visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
  methods: z.array(ref('methods', '方法')).min(1).describe('服务哪些方法'),
  limit: text('这个工具不能拿来做什么'),
  yearPlan: yearPlan.optional(),
  eventKit: eventKit.optional(),
});

/** A calculator of the site: which form it shows, where it stands in 4D, which methods it serves, and what only it needs. */
export const tools = fields.superRefine((tool, context) => {
  const own = { touchpoints: 'yearPlan', 'event-kit': 'eventKit' } as const;
  for (const [form, field] of Object.entries(own))
    if ((tool.form === form) !== (tool[field] !== undefined))
      context.addIssue({ code: 'custom', path: [field], message: `${field} 和表单 ${form} 要一起写` });
});
