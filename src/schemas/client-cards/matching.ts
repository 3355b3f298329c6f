import { z } from 'astro/zod';
import { bullets, text } from '../fields.ts';

const field = z.strictObject({
  name: text('栏目'),
  hint: text('填到什么程度').optional(),
  counted: z.boolean().default(false).describe('里面要有数字或日期，没有就算填得太空'),
  example: text('示例：这样填才能用'),
});

/** A card on which one client's need and others' offers meet, without names. */
export const matching = z
  .strictObject({
    shortest: z.number().int().min(1).describe('少于几个字算填得太空'),
    kinds: z
      .array(z.strictObject({ name: text('对接哪一类'), redLines: bullets('这一类的红线').min(1) }))
      .min(1)
      .describe('对接的种类，第一个是默认'),
    need: z.array(field).min(1).describe('需方填什么'),
    offer: z.array(field).min(1).describe('供方每家填什么'),
    offers: z.number().int().min(1).max(6).describe('最多几家供方'),
    secrecy: bullets('披露到哪一步，从少到多；最后一档要双方书面同意').min(2),
    approvals: bullets('要谁同意').min(1),
  })
  .describe('资源对接卡的内容');
