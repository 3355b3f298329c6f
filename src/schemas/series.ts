import { z } from 'astro/zod';
import { order, pastDate, pastPartialDate, ref, source, text } from './fields.ts';
import { governance } from './governance.ts';

/** How often a figure is published; the period of a point is written to match. */
export const rhythms = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export type Rhythm = (typeof rhythms)[number];

const period = z
  .string({ error: '时期写成 2026-02、2026-Q1、2026-H1 或 "2026"（年份要加引号）' })
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?$/,
    '时期写成 2026-02、2026-Q1、2026-H1 或 "2026"（年份要加引号）',
  )
  .describe('时期');

const point = z.strictObject({
  period,
  value: z.number().describe('数值，按来源写，不换算'),
  publishedOn: pastPartialDate('公布的日子，只知道月份就写到月，页面没写就写看到的那天'),
  source,
  undated: z.literal(true).optional().describe('页面没有日期，publishedOn 写的是看到的那天'),
  note: text('读这个数要知道的：哪一天的报价、上年同期数等').optional(),
});

/** What a change is counted from: the point before, or the same period of the year before where seasons rule. */
const comparisons = ['before', 'year-before'] as const;
export type Comparison = (typeof comparisons)[number];

/** What clients may read of a series beside its figures; a series without it stays in the bank. */
const client = z
  .strictObject({
    name: text('给客户看的名称').max(20, '不超过 20 字'),
    means: text('对企业意味着什么，一句话；不写具体的数，数由程序带').max(60, '不超过 60 字').optional(),
    compare: z
      .enum(comparisons)
      .default('before')
      .describe('和哪一期比：before 上一个数、year-before 上年同期（随季节起伏的写这个）'),
  })
  .describe('客户视图：可以对客户说的话');

/** One public figure over time, each point with the page that shows it. */
export const series = z.strictObject({
  ...governance,
  order: order('在列表里的顺序'),
  measures: text('量的是什么：口径，算进什么、不算什么'),
  unit: text('单位，例如 %、台、元/吨；指数没有单位就不写').optional(),
  rhythm: z
    .enum(rhythms)
    .describe('多久公布一次：monthly 每月、quarterly 每季、half-yearly 每半年、yearly 每年'),
  publisher: text('谁公布'),
  industries: z.array(ref('industries', '行业')).default([]).describe('属于哪些行业，各行业都看就留空'),
  points: z.array(point).min(2, '至少两个数，一个数看不出变化').describe('各期的数，从早到晚'),
  paused: z
    .strictObject({
      since: pastDate('哪一天查过，没有新的数'),
      reason: text('为什么，读者看得到：没有找到、停止公布等，再说去哪里查'),
    })
    .optional()
    .describe('找不到更新的数时写，写了就不再提醒过期'),
  client: client.optional(),
});
