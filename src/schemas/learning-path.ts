import { z } from 'astro/zod';
import { bullets, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';
import type { levelValues } from './questions.ts';
import { reading } from './modules.ts';

const share = z.number().min(0).max(1);

/** What frames the modules: the first day, 30-60-90 days, what counts as passed, the mentor's page. */
export const learningPath = z.strictObject({
  ...governance,
  weeks: z
    .array(
      z.strictObject({ week: z.number().int().min(1).max(4).describe('第几周'), goal: text('这一周的目标') }),
    )
    .length(4)
    .describe('四周'),
  firstDay: z
    .array(
      z.strictObject({
        title: text('做什么'),
        why: text('为什么先做它'),
        minutes: z.number().int().min(1).describe('几分钟；读的时间按篇幅另算').optional(),
        read: reading.optional().describe('读哪里'),
        module: ref('modules', '做哪个模块').optional(),
        page: z
          .enum(['mentor', 'passport'])
          .describe('没有条目可读时打开哪一页：mentor 带教人一页纸、passport 学习护照')
          .optional(),
      }),
    )
    .min(3)
    .describe('第一天的顺序'),
  stages: z
    .array(
      z.strictObject({
        days: text('第几天到第几天'),
        title: text('阶段名'),
        goal: text('目标'),
        seen: bullets('要看得见').min(1),
        numbers: bullets('数字').default([]),
        gate: text('怎样过关'),
      }),
    )
    .length(4)
    .describe('30-60-90 天和之后'),
  pass: z
    .strictObject({
      module: share.describe('模块过线'),
      exam: share.describe('结业过线'),
      examItems: z.number().int().min(10).describe('结业题数'),
      mix: z
        .strictObject({
          recall: share.describe('记住'),
          understand: share.describe('理解'),
          apply: share.describe('应用'),
          judge: share.describe('判断'),
        } satisfies Record<(typeof levelValues)[number], unknown>)
        .describe('各层次占比，合计 1'),
      least: z
        .strictObject({
          share: share.describe('合起来至少占多少，例如 0.34'),
          modules: z.array(ref('modules', '模块')).min(1).describe('哪些模块'),
        })
        .optional()
        .describe('结业题里哪些模块合起来至少占多少'),
    })
    .describe('过线规则'),
  mentor: z
    .strictObject({
      lines: z
        .array(z.strictObject({ title: text('一行'), how: text('怎么做') }))
        .length(5)
        .describe('五行'),
      rubric: z
        .array(
          z.strictObject({
            ability: ref('competencies', '能力'),
            look: text('看什么'),
            L1: text('L1 什么样'),
            L2: text('L2 什么样'),
            L3: text('L3 什么样'),
          }),
        )
        .min(1)
        .describe('评分表'),
    })
    .describe('带教人一页纸'),
  goals: z
    .array(
      z.strictObject({
        ability: ref('competencies', '能力'),
        modules: z.array(ref('modules', '模块')).min(1).describe('练它的模块'),
      }),
    )
    .min(1)
    .describe('每项能力靠哪些模块练'),
  signers: z.array(term('posts', '岗位')).min(1).describe('学习护照由谁签'),
});
