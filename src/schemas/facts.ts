import { z } from 'astro/zod';
import { factClientView } from './client-view.ts';
import { evidence, localNode, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** Dated facts of an industry, its pain points by node, and compliance reminders. */
export const facts = z.strictObject({
  ...governance,
  facts: z
    .array(
      z.strictObject({
        id: text('事实编号'),
        text: text('事实'),
        period: text('时期'),
        use: text('拜访时怎么用'),
        note: text('引用当心').optional(),
        quotable: z.boolean().default(true).describe('能不能对客户引用：false 只供内部参考'),
        nodes: z.array(localNode('环节')).default([]).describe('讲给哪些环节听最对；各环节都合适就不写'),
        client: factClientView.optional(),
        ...evidence,
      }),
    )
    .min(1)
    .describe('有日期的事实'),
  pains: z
    .array(
      z.strictObject({
        id: text('痛点编号'),
        text: text('痛点'),
        pain: term('pains', '痛点类别'),
        nodes: z.array(localNode('环节')).min(1).describe('出现在哪些环节'),
        ...evidence,
      }),
    )
    .min(1)
    .describe('痛点'),
  compliance: z
    .array(z.strictObject({ text: text('提示'), ...evidence }))
    .min(1)
    .describe('合规提示'),
});
