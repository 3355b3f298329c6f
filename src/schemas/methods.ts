import { z } from 'astro/zod';
import { bullets, evidence, order, ref, term, text } from './fields.ts';
import { claim } from './claims.ts';
import { governance } from './governance.ts';

/** One way of working from the essay, written to be used the next day. */
export const methods = z.strictObject({
  ...governance,
  section: text('原文章节，例如 二(一)'),
  order: order('在方法旅程中的顺序'),
  phase: term('phases', '4D 阶段'),
  visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
  touchpoints: z.array(term('touchpoints', '触点')).default([]).describe('时间、场景、情感触点'),
  valueStep: term('valueSteps', '价值管理环节').optional(),
  tiers: z.array(ref('tiers', '客户层级')).default([]).describe('适用层级'),
  partOf: z
    .strictObject({
      method: ref('methods', '主方法'),
      adds: text('它替主方法补上什么，一句话').max(40, '一句话不超过 40 字'),
    })
    .optional()
    .describe('属于哪个方法：列表里折在那个方法下面，自己的页面照旧'),
  brief: z
    .strictObject({
      minutes: z.number().int().min(5).max(15).describe('要几分钟'),
      steps: bullets('步骤').min(3).max(5),
    })
    .optional()
    .describe('短的做法，放在页面最前面'),
  whenToUse: bullets('什么时候用').min(1),
  whenNot: bullets('什么时候不用').min(1),
  steps: z
    .array(z.strictObject({ title: text('步骤名'), do: text('怎么做'), output: text('产出') }))
    .min(2)
    .describe('步骤，每步有产出'),
  example: z
    .strictObject({ title: text('例子标题'), text: text('例子'), ...evidence })
    .describe('一个做过的例子'),
  claims: z.array(claim).default([]).describe('可复算的数字'),
  say: bullets('可以这样说').min(1),
  dontSay: bullets('不要这样说').min(1),
  pitfalls: bullets('常见的坑').min(1),
  compliance: bullets('合规提示').default([]),
  measures: bullets('怎样算做到了').min(1),
  notes: bullets('来历与说明：原文怎么说、本库怎么定、还要谁确认；页面上折起来').default([]),
  products: z.array(ref('products', '产品或术语')).default([]).describe('用到的产品'),
  cases: z.array(ref('cases', '案例')).default([]).describe('相关案例'),
  industries: z.array(ref('industries', '行业')).default([]).describe('相关行业'),
  related: z.array(ref('methods', '方法')).default([]).describe('相邻方法'),
});
