import { z } from 'astro/zod';
import { bullets, ref, term, text } from './fields.ts';

/** What an event for many clients is put together from. */
export const eventKit = z
  .strictObject({
    redLines: bullets('红线，排在最前面').min(1),
    topics: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]+$/)
            .describe('标识'),
          title: text('题目，对外用：客户关心的一个问题'),
          bring: text('对外用：请谁来、带什么'),
          internal: text('行内准备什么'),
          products: z.array(ref('products', '产品')).default([]).describe('讲到的产品'),
        }),
      )
      .min(1)
      .describe('题目'),
    agenda: z
      .array(
        z.strictObject({
          minutes: z.number().int().positive().describe('几分钟'),
          what: text('对外用：做什么'),
          post: term('posts', '哪个岗位讲'),
        }),
      )
      .min(1)
      .describe('议程'),
    before: z
      .array(
        z.strictObject({
          days: z.number().int().positive().describe('活动前几天'),
          what: text('做什么'),
          post: term('posts', '哪个岗位'),
        }),
      )
      .min(1)
      .describe('会前'),
    after: z
      .array(z.strictObject({ rule: text('跟进规则的标识'), what: text('到那天做什么') }))
      .min(1)
      .describe('会后，日子照跟进规则算'),
    review: z
      .strictObject({
        days: z.number().int().positive().describe('会后几天'),
        what: text('看什么'),
        post: term('posts', '哪个岗位'),
      })
      .describe('看效果'),
    replyDays: z.number().int().positive().describe('请客户在活动前几天回复'),
    ownBring: text('对外用：题目自己定的时候，请谁来、带什么'),
    invitation: bullets(
      '邀请信，对外用，一段一条；{题目}、{请谁来}、{时间}、{地点}、{分钟}、{回复} 由页面填',
    ).min(1),
    rowsPerPage: z.number().int().min(10).max(30).describe('签到表一页几行'),
    mostGuests: z.number().int().positive().describe('一场最多几家，再多就分两场'),
  })
  .refine(({ rowsPerPage, mostGuests }) => mostGuests <= rowsPerPage * 2, {
    path: ['mostGuests'],
    message: '签到表最多两页，家数不能多于两页的行数',
  })
  .describe('推介会工具包');
