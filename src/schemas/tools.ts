import { z } from 'astro/zod';
import { order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** A calculator of the site: which form it shows, where it stands in 4D and which methods it serves. */
export const tools = z.strictObject({
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
      'weekly',
      'region-map',
      'team-sheet',
    ])
    .describe(
      '表单：tier 分层、health 健康度、capacity 频次与承载力、visit-pack 拜访包、spin-sheet 提问单、minutes 纪要、follow-up 跟进日历、weekly 本周该见谁、region-map 区域作战图、team-sheet 晨会单',
    ),
  phase: term('phases', '4D 阶段'),
  visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
  methods: z.array(ref('methods', '方法')).min(1).describe('服务哪些方法'),
  limit: text('这个工具不能拿来做什么'),
});
