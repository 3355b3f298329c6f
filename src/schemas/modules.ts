import { z } from 'astro/zod';
import { bullets, entryKey, order, ref, text, uniqueText } from './fields.ts';
import { governance } from './governance.ts';

/** A page to read, and where on it. */
export const reading = z.strictObject({
  entry: entryKey('读哪一条，例如 methods/spin'),
  anchor: z.string().default('').describe('读哪一节；空着表示整页'),
  why: text('带着什么问题读').optional(),
});
export type Reading = z.infer<typeof reading>;

/** A module of the learning path: read, try, answer, do one real thing, have it signed. */
export const modules = z.strictObject({
  ...governance,
  code: uniqueText('编号').regex(/^M\d{2}$/, '编号写成 M00、M01 的样子'),
  order: order('学习顺序'),
  week: z.number().int().min(1).max(4).describe('第几周'),
  days: text('哪几天，例如 第1–2天'),
  objectives: bullets('学完能做什么，每条以动词开头').min(1),
  readings: z.array(reading).min(1).describe('读什么'),
  tools: z
    .array(z.strictObject({ entry: ref('tools', '工具'), task: text('拿它做什么') }))
    .default([])
    .describe('试哪些工具'),
  minutes: z
    .strictObject({
      tool: z.number().int().min(0).describe('试工具几分钟'),
      task: z.number().int().min(1).describe('练习几分钟'),
    })
    .describe('阅读以外要多久；阅读时间按篇幅算'),
  task: z.strictObject({ do: text('做什么'), evidence: bullets('留下什么').min(1) }).describe('练习任务'),
  signOff: bullets('带教人看见什么才签').min(1),
  allRight: z.boolean().default(false).describe('测验要全对才算过'),
});
