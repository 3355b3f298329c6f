import { z } from 'astro/zod';
import { text } from './fields.ts';

const month = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写成 2026-12 的样子')
    .describe(description);

const seriesId = z.string().regex(/^[a-z]+$/, '刊的标识只用小写字母，例如 policy');

const section = z.strictObject({
  kind: z.enum(['policy', 'industry']).describe('policy 登政策，industry 登行业事实'),
  title: text('栏目的标题，客户看得到'),
});

const atLeast = z.strictObject({
  policies: z.number().int().min(0).default(0).describe('几条政策'),
  facts: z.number().int().min(0).default(0).describe('几条行业事实'),
  figures: z.number().int().min(0).default(0).describe('几项本月数据'),
});

/** One series of letters: what it is called, how often it comes, and what each of its editions looks like. */
const series = z
  .strictObject({
    id: seriesId.describe('标识，写进各期的标识和网址'),
    name: text('刊名，不带书名号'),
    about: text('登什么、给谁看，列表页用，内部'),
    monthOnly: z.boolean().default(false).describe('各期的标识只写月份，例如 2026-11'),
    follows: z.array(seriesId).default([]).describe('接着哪几种刊出：那几种刊的读者也是它的读者'),
    from: month('从哪个月起出刊'),
    until: month('出到哪个月为止，停刊才写').optional(),
    months: z
      .array(z.number().int().min(1).max(12))
      .default([])
      .describe('几月出刊，例如季刊写 [3, 6, 9, 12]；空着就是每月'),
    publishDay: z.number().int().min(1).max(28).describe('当月几日出刊'),
    numbering: z
      .enum(['order', 'month'])
      .default('order')
      .describe('年内期号怎么来：order 按当年出刊的先后，month 用月份'),
    perIndustry: z.boolean().default(false).describe('能不能分行业出，各行业另算期数'),
    greeting: text('卷首语前的称呼和问候，客户看得到').optional(),
    sections: z.array(section).min(1, '至少写一个栏目').describe('栏目，按信里的先后'),
    atLeast: atLeast.prefault({}).describe('每期至少要有什么'),
    usual: z.number().int().min(1).max(12).default(8).describe('一期通常几条，新建时按它预选'),
  })
  .refine(({ from, until }) => until === undefined || until >= from, {
    error: '停刊的月份早于创刊的月份',
    path: ['until'],
  })
  .refine(({ sections }) => new Set(sections.map(({ kind }) => kind)).size === sections.length, {
    error: '同一类栏目只写一个',
    path: ['sections'],
  });

/** Every series the bank sends, in the order pages list them. */
export const newsletterSeries = z
  .array(series)
  .min(1, '至少写一种刊')
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, '刊的标识不能重复')
  .refine(
    (list) =>
      list.every(({ id, follows }) =>
        follows.every((one) => one !== id && list.some((other) => other.id === one)),
      ),
    'follows 要写别的刊的标识',
  )
  .describe('各种刊');
