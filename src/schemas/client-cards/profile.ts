import { z } from 'astro/zod';
import { bullets, text } from '../fields.ts';

const item = z.strictObject({
  name: text('填什么'),
  ask: text('空着时，当面怎么问'),
  key: z.boolean().default(false).describe('最可能改变方案：空着就先问它'),
  example: text('示例').optional(),
  from: text('示例的出处').optional(),
});

/** What is written down of a client: three conclusions and four blocks, on two pages. */
export const profile = z
  .strictObject({
    origins: bullets('出处有哪几种').min(2),
    questions: z.number().int().min(1).max(8).describe('空着的项，下次最多问几句'),
    conclusions: z
      .array(z.strictObject({ name: text('写什么'), example: text('示例').optional() }))
      .min(1)
      .describe('开头的结论'),
    blocks: z
      .array(
        z.strictObject({
          name: text('块名'),
          update: text('多久更新'),
          items: z.array(item).min(3).describe('要填的项'),
        }),
      )
      .length(4, '一户一档是四块：基本、财务、交易、风险')
      .describe('四块'),
  })
  .superRefine(({ origins, blocks }, context) => {
    blocks.forEach((block, at) =>
      block.items.forEach(({ from, example }, index) => {
        if ((from === undefined) === (example === undefined) && (!from || origins.includes(from))) return;
        const message = `示例和出处一起写，出处从 origins 里选：${origins.join('、')}`;
        context.addIssue({ code: 'custom', path: ['blocks', at, 'items', index, 'from'], message });
      }),
    );
  })
  .describe('一户一档的内容');
