import { z } from 'astro/zod';
import { bullets, localNode, text } from './fields.ts';
import { governance } from './governance.ts';

/** What to ask, how to answer, what to bring and look at on a visit in one industry. */
export const dialogues = z.strictObject({
  ...governance,
  spin: z
    .strictObject({
      situation: bullets('情境').min(1),
      problem: bullets('难点').min(1),
      implication: bullets('暗示').min(1),
      needPayoff: bullets('需求—效益').min(1),
    })
    .describe('SPIN 问题库'),
  objections: z
    .array(
      z.strictObject({
        ask: text('客户的话'),
        reply: text('怎么答'),
        note: text('不能承诺什么'),
        nodes: z.array(localNode('环节')).default([]).describe('最常在哪些环节听到，显示在环节页的“怎么答”'),
      }),
    )
    .min(1)
    .describe('异议应对'),
  checklist: z
    .strictObject({
      before: bullets('拜访前').min(1),
      onSite: bullets('现场').min(1),
      after: bullets('拜访后').min(1),
    })
    .describe('拜访清单'),
});
