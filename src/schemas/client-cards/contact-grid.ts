import { z } from 'astro/zod';
import { ref, term, text } from '../fields.ts';

const shown = z
  .strictObject({ daysAgo: z.number().int().min(0).describe('几天前见的'), note: text('谈了什么') })
  .describe('示例：一次见面');

/** Who of us keeps in touch with whom of the client, and how often. */
export const contactGrid = z
  .strictObject({
    emptyAfterMonths: z.number().int().min(1).describe('几个月没见，这一格算空'),
    levels: z
      .array(
        z.strictObject({
          level: text('点、线、面'),
          ours: term('posts', '我方岗位'),
          theirs: text('客户一方的岗位'),
          reasons: text('拿什么理由见面'),
          byFloor: z.boolean().default(false).describe('周期照客户层级的最低标准：true 是，every 就不用写'),
          every: z
            .array(
              z.strictObject({
                tier: ref('tiers', '客户层级'),
                months: z.number().int().min(1).describe('几个月一次'),
              }),
            )
            .default([])
            .describe('各层级多久见一次；没写的层级有事才去'),
          example: z.array(shown.nullable()).default([]).describe('示例：这一行从左到右，没见过写 null'),
        }),
      )
      .min(2)
      .describe('客户一方从低到高，每层一行，对角线上是对口的岗位'),
  })
  .describe('接触网格的规则');
