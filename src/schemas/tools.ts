import { z } from 'astro/zod';
import { contactGrid } from './client-cards/contact-grid.ts';
import { ladder } from './client-cards/ladder.ts';
import { matching } from './client-cards/matching.ts';
import { mining } from './client-cards/mining.ts';
import { profile } from './client-cards/profile.ts';
import { rivals } from './client-cards/rivals.ts';
import { order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** What a form works by, where the tool itself says it. */
const rules = {
  contactGrid: contactGrid.optional(),
  ladder: ladder.optional(),
  profile: profile.optional(),
  mining: mining.optional(),
  matching: matching.optional(),
  rivals: rivals.optional(),
};
/** The form that works by each of them. */
const formOf = {
  contactGrid: 'contact-grid',
  ladder: 'ladder',
  profile: 'profile',
  mining: 'mining',
  matching: 'matching',
  rivals: 'rivals',
} as const satisfies Record<keyof typeof rules, string>;

/** A calculator of the site: which form it shows, where it stands in 4D and which methods it serves. */
export const tools = z
  .strictObject({
    ...governance,
    order: order('列表顺序'),
    form: z
      .enum([
        'tier',
        'health',
        'capacity',
        'visit-pack',
        'spin-sheet',
        'minutes',
        'follow-up',
        ...Object.values(formOf),
      ])
      .describe(
        '表单：tier 分层、health 健康度、capacity 频次与承载力、visit-pack 拜访包、spin-sheet 提问单、minutes 纪要、follow-up 跟进日历、contact-grid 接触网格、ladder 阶梯、profile 一户一档、mining 挖潜取数、matching 资源对接、rivals 竞争对照',
      ),
    phase: term('phases', '4D 阶段'),
    visitStages: z.array(term('visitStages', '拜访阶段')).default([]).describe('适用的拜访阶段'),
    methods: z.array(ref('methods', '方法')).min(1).describe('服务哪些方法'),
    limit: text('这个工具不能拿来做什么'),
    ...rules,
  })
  .superRefine((data, context) => {
    for (const field of Object.keys(rules) as (keyof typeof rules)[])
      if ((data[field] !== undefined) !== (data.form === formOf[field]))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: data[field]
            ? `这一栏只有 form: ${formOf[field]} 的工具写`
            : `form: ${formOf[field]} 的工具要写这一栏，表单照它显示`,
        });
  });
