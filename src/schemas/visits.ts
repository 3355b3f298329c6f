import { z } from 'astro/zod';
import { bullets, term, text } from './fields.ts';
import { governance } from './governance.ts';

const count = (description: string) => z.number().int().min(0).max(8).describe(description);
const id = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe('标识');

/** Text that may hold `{难点}`, which becomes what the reader chose as known pain. */
const goal = (description: string) => text(`${description}；{难点} 会换成所选的难点`);

/** What a visit of each stage is for, how to ask there, and what to do when it goes differently. */
export const visits = z.strictObject({
  ...governance,
  stages: z
    .array(
      z.strictObject({
        stage: term('visitStages', '拜访阶段'),
        use: text('什么时候用'),
        ask: text('提问要领'),
        questions: z
          .strictObject({
            situation: count('情境几个'),
            problem: count('难点几个'),
            implication: count('暗示几个'),
            needPayoff: count('需求—效益几个'),
          })
          .describe('从问题库各取几个'),
        schemeNote: text('方案怎么用'),
        purposes: z
          .array(z.strictObject({ id, name: text('目的'), goal: goal('目标'), fallback: goal('退一步') }))
          .min(1)
          .describe('目的，第一个是默认'),
        remember: bullets('这个阶段的红线').min(1),
      }),
    )
    .min(1)
    .describe('拜访阶段'),
  contingencies: z
    .array(
      z.strictObject({
        when: text('出了什么事'),
        do: text('怎么办'),
        stages: z.array(term('visitStages', '拜访阶段')).min(1).describe('用在哪些阶段'),
      }),
    )
    .min(1)
    .describe('现场突发'),
});
