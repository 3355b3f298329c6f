import { z } from 'astro/zod';
import { bullets, ref, term, text } from './fields.ts';

/** Festivals that fall by the lunar calendar. */
const festivals = ['spring', 'mid-autumn'] as const;
export type Festival = (typeof festivals)[number];

const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
  .describe('标识，定了不改：日历靠它认出是同一件事');
const dayOfMonth = z.number().int().min(1).max(28).describe('几号，休息日自动往前挪');

/** When in the year: in a month of the client's books, in the month of its budget, or by a festival. */
const when = z
  .strictObject({
    month: z.number().int().min(1).max(12).optional().describe('几月，按公历年关账写；别的财年自动往后挪'),
    beforeBudget: z.number().int().min(0).max(3).optional().describe('编预算那个月往前几个月'),
    festival: z.enum(festivals).optional().describe('节日：spring 春节、mid-autumn 中秋'),
    day: dayOfMonth.optional(),
    offset: z.number().int().min(-60).max(60).optional().describe('节日当天往前（负数）或往后几天'),
  })
  .refine(
    ({ month, beforeBudget, festival }) =>
      [month, beforeBudget, festival].filter((one) => one !== undefined).length === 1,
    'month、beforeBudget、festival 写一个，也只写一个',
  )
  .refine(
    ({ festival, day, offset }) =>
      festival === undefined
        ? day !== undefined && offset === undefined
        : offset !== undefined && day === undefined,
    '节日写 offset，其他写 day',
  )
  .describe('什么时候');

/** A year's touchpoints, for whom they are and what is asked. */
export const yearPlan = z
  .strictObject({
    dates: z
      .array(
        z.strictObject({
          id,
          name: text('什么事'),
          kind: term('touchpoints', '触点'),
          when,
          tiers: z.array(ref('tiers', '客户层级')).min(1).describe('哪几层要排'),
          level: text('谁去：点、线或面，照跟进规则里的写法'),
          ask: text('先问一句'),
          remindDays: z.number().int().min(0).max(60).describe('提前几天提醒'),
        }),
      )
      .min(1)
      .refine(
        (dates) => new Set(dates.map((one) => one.id)).size === dates.length,
        '有两个日子用了同一个标识',
      )
      .describe('一年的日子'),
    rules: bullets('排之前先看的红线').min(1),
  })
  .describe('触点日历的日子');
