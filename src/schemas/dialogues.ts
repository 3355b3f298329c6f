import { z } from 'astro/zod';
import { localNode, text } from './fields.ts';
import { governance } from './governance.ts';

/** A text for every firm of the industry, or for some kinds of firm alone. */
const forNodes = (description: string) =>
  z
    .array(
      z.union([
        text(description),
        z.strictObject({
          text: text(description),
          nodes: z.array(localNode('环节')).min(1).describe('只适合哪些环节；各环节都适合就只写一句话'),
        }),
      ]),
    )
    .min(1)
    .describe(description);

/** What to ask, how to answer, what to bring and look at on a visit in one industry. */
export const dialogues = z.strictObject({
  ...governance,
  spin: z
    .strictObject({
      situation: forNodes('情境'),
      problem: forNodes('难点'),
      implication: forNodes('暗示'),
      needPayoff: forNodes('需求—效益'),
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
      before: forNodes('拜访前'),
      onSite: forNodes('现场'),
      after: forNodes('拜访后'),
    })
    .describe('拜访清单'),
});
