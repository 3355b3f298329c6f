import { z } from 'astro/zod';
import { bullets, order, text } from './fields.ts';
import { governance } from './governance.ts';

const share = z.strictObject({
  value: z.number().min(0).max(1).describe('占比，0 到 1'),
  text: text('原文说法'),
});

/** A client tier: bounds in 亿元 of yearly revenue, service mode and the two cadences of the essay. */
export const tiers = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  revenueMin: z.number().min(0).describe('年营业收入下限（含），亿元'),
  revenueMax: z.number().positive().nullable().describe('年营业收入上限（不含），亿元；没有上限写 null'),
  criteria: z
    .strictObject({ revenue: text('原文营收说法'), scale: text('规模'), other: bullets('其他条件') })
    .describe('原文条件'),
  requires: z
    .array(
      z.strictObject({
        fact: z
          .enum(['stableNeed', 'cooperation', 'growth', 'sound'])
          .describe('看什么：stableNeed 融资需求稳定、cooperation 合作深度、growth 成长性、sound 经营稳健'),
        min: z.number().int().min(0).max(3).optional().describe('至少几级'),
        max: z.number().int().min(0).max(3).optional().describe('至多几级'),
        text: text('条件的说法'),
      }),
    )
    .min(1)
    .describe('分层计算器用的条件：把“其他条件”写成能判断的级别'),
  customerShare: share.describe('客户占比'),
  profitShare: share.optional().describe('利润占比'),
  serviceMode: text('服务模式'),
  serviceFocus: text('服务重点').optional(),
  team: text('团队'),
  target: z
    .strictObject({
      text: text('二(一) 的说法'),
      action: text('动作'),
      period: z
        .enum(['week', 'month', 'quarter'])
        .optional()
        .describe('周期：week 每周、month 每月、quarter 每季'),
      min: z.number().int().optional().describe('最少次数'),
      max: z.number().int().optional().describe('建议不超过次数'),
      maxGapDays: z.number().int().optional().describe('相邻两次最多相隔天数'),
    })
    .describe('目标节奏：原文二(一)'),
  floor: z
    .strictObject({
      text: text('四(一) 的说法'),
      period: z.enum(['month', 'quarter']).describe('周期：month 每月、quarter 每季'),
      services: z.number().int().min(1).describe('服务次数下限'),
      visits: z.number().int().min(0).describe('其中面访次数下限'),
    })
    .describe('最低标准：原文四(一)'),
  week: z
    .array(z.strictObject({ when: text('什么时候'), what: text('做什么'), output: text('留下什么') }))
    .min(3)
    .describe('一周怎么排：本库示例，由支行改成自己的'),
  redLines: bullets('红线：不能做、不能说的').min(2),
  comparison: text('两种频次怎样并存'),
  comparisonEdge: text('边界情形').optional(),
});
