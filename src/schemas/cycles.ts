import { z } from 'astro/zod';
import { bullets, evidence, text } from './fields.ts';
import { governance } from './governance.ts';

/** What moves an industry up and down, how to tell, and what the bank does in each phase. */
export const cycles = z.strictObject({
  ...governance,
  drivers: z
    .array(z.strictObject({ name: text('因素'), effect: text('影响'), ...evidence }))
    .min(1)
    .describe('驱动因素'),
  phases: z
    .array(z.strictObject({ name: text('阶段'), signs: bullets('信号').min(1), stance: text('银行怎么做') }))
    .min(1)
    .describe('周期阶段'),
  leadIndicators: z
    .array(
      z.strictObject({
        name: text('指标'),
        where: text('去哪里看'),
        frequency: text('频率'),
        reading: text('怎么读'),
        latest: text('所见最新值（不是当前值）').optional(),
        ...evidence,
      }),
    )
    .min(1)
    .describe('领先指标'),
  seasonality: z
    .array(
      z.strictObject({
        when: text('时间'),
        what: text('发生什么'),
        months: z
          .array(z.number().int().min(1).max(12))
          .default([])
          .describe('落在哪几个月，画在一年的图上；月份不定就不写'),
        money: z
          .enum(['tight', 'back'])
          .optional()
          .describe('企业的钱：tight 用钱多或紧、back 回款多；说不上就不写'),
        ...evidence,
      }),
    )
    .min(1)
    .describe('季节性'),
});
