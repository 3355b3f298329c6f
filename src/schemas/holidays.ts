import { z } from 'astro/zod';
import { weekdayOf } from '../domain/days.ts';
import { date, officialAddress, pastDate, text, uniqueText, uniqueYear } from './fields.ts';
import { governance } from './governance.ts';

const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

/** One statutory holiday of a year: the days off and the weekend days worked for it. */
const period = z
  .strictObject({
    name: text('节日'),
    from: date('放假第一天'),
    to: date('放假最后一天'),
    workdays: z
      .array(date('调休上班的周末').refine(isWeekend, '调休上班的日子应是周六或周日；平日本来就上班，不用写'))
      .default([])
      .describe('调休上班的周末'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: '最后一天早于第一天' });

const monthDay = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '写成“月-日”，两位数，例如 05-01');

/** A holiday the law gives every year: on days of the sun's calendar, of the moon's, or of a solar term. */
const statutoryHoliday = z
  .strictObject({
    name: text('节日'),
    solar: z.array(monthDay).min(1).optional().describe('公历哪几天'),
    lunar: z
      .array(z.union([z.literal('除夕'), monthDay]))
      .min(1)
      .optional()
      .describe('农历哪几天，除夕写“除夕”'),
    term: z.enum(['清明']).optional().describe('哪个节气当天'),
  })
  .refine(
    ({ solar, lunar, term }) => [solar, lunar, term].filter(Boolean).length === 1,
    'solar、lunar、term 三选一',
  );

/** What the State Council announced about days off, year by year. Years not listed are unknown. */
export const holidays = z.strictObject({
  ...governance,
  years: z
    .array(
      z.strictObject({
        year: uniqueYear('年份'),
        title: text('通知标题'),
        docNo: uniqueText('文号'),
        issued: pastDate('成文日期'),
        url: officialAddress('官方网址'),
        periods: z.array(period).min(1).describe('放假安排'),
      }),
    )
    .min(1)
    .describe('各年安排'),
  statutory: z.array(statutoryHoliday).default([]).describe('法律规定每年都放的日子'),
});
