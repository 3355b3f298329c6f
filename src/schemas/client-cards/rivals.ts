import { z } from 'astro/zod';
import { bullets, text } from '../fields.ts';

/** Ours and theirs side by side, and what makes up for what we lack. */
export const rivals = z
  .strictObject({
    bankNames: bullets('别家银行的简称，卡片上不许出现').min(1),
    origins: bullets('听谁说的、从哪里看的').min(1),
    aspects: z
      .array(
        z.strictObject({
          name: text('比什么'),
          makeUp: text('他强、客户又在乎时，不靠价格怎么补'),
          example: z
            .strictObject({
              ours: text('我们怎样'),
              theirs: text('同业怎样'),
              stronger: z.enum(['ours', 'even', 'theirs']).describe('ours 我强、even 持平、theirs 他强'),
              matters: z.boolean().describe('客户在不在乎'),
              from: text('听谁说的'),
            })
            .optional()
            .describe('示例：填示例时这一行怎么写'),
        }),
      )
      .min(2)
      .describe('从哪几方面比'),
    giveUp: text('什么时候放弃'),
  })
  .describe('竞争对照卡的内容');
