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
});
