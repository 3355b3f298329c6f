import { z } from 'astro/zod';
import { text } from '../fields.ts';

const signal = z.strictObject({
  text: text('信号'),
  ask: text('没看到时，去问哪一句或查什么'),
  example: z.enum(['yes', 'no', 'ask']).default('ask').describe('示例：yes 有、no 没有、ask 还不知道'),
});

/** The rungs a client climbs, from accounts to the supply chain. */
export const ladder = z
  .strictObject({
    stops: z
      .array(z.strictObject({ when: text('遇到什么情况'), then: text('改做什么') }))
      .default([])
      .describe('不按阶梯走的情况'),
    rungs: z
      .array(
        z.strictObject({
          name: text('这一级做什么'),
          uses: z
            .array(
              z.strictObject({
                name: text('产品'),
                example: z.boolean().default(false).describe('示例：真用过'),
              }),
            )
            .min(1)
            .describe('这一级的产品'),
          start: z.array(signal).min(1).describe('可以开始的信号'),
          settled: z.array(signal).min(1).describe('做稳了、可以往上走的信号'),
          step: text('最小的一步怎么试'),
        }),
      )
      .min(2)
      .describe('从低到高，一级一条'),
  })
  .describe('阶梯的规则');
