import { z } from 'astro/zod';
import { basis, date, formerId, source, term, text } from './fields.ts';

const statusValues = ['draft', 'in-review', 'approved', 'retired'] as const;
const reviewIntervals = ['1m', '3m', '6m', '12m'] as const;

/** How people say it when they need a page. */
export const askedAs = z
  .array(text('口头问法').min(4, '口头问法至少四个字').max(40, '口头问法不超过 40 字'))
  .max(16, '口头问法最多十六句');

/**
 * Trust block shared by every entry: who owns it, when it was last reviewed and
 * where its facts come from. Posts, never people.
 */
export const governance = {
  title: text('标题'),
  oneLine: z
    .string()
    .trim()
    .min(1, '不能为空')
    .max(120, '一句话不超过 120 字')
    .describe('一句话：经理会说出口的那句话'),
  owner: term('posts', '负责岗位'),
  reviewer: term('posts', '复核岗位'),
  status: z
    .enum(statusValues)
    .describe('进展：draft 草稿、in-review 复核中、approved 定稿、retired 已停用；批准没批准看封存记录'),
  reviewedOn: date('最近复核日期'),
  reviewEvery: z.enum(reviewIntervals).describe('复核周期：1m、3m、6m 或 12m'),
  version: z
    .string({ error: '版本号要加引号，例如 "1.0"' })
    .regex(/^\d+\.\d+$/, '版本号写成 "主.次"，例如 "1.0"；主版本变化会重置学习进度')
    .describe('版本号'),
  basis,
  sources: z.array(source).default([]).describe('来源编号'),
  confidentiality: z.enum(['internal', 'shareable']).describe('密级：internal 内部，shareable 可外发'),
  aliases: z
    .array(text('别名').min(2, '别名至少两个字，一个字搜不准'))
    .default([])
    .describe('别名：同事会搜的其他叫法'),
  askedAs: askedAs.default([]).describe('口头问法：客户或同事遇到这件事时嘴上怎么说，三到十六句，搜索照它找'),
  formerIds: z
    .array(formerId)
    .optional()
    .describe('曾用标识：改名前的标识，最早的在前；旧地址照着它转到新页，写上就不再删'),
};

export type Governance = z.infer<z.ZodObject<typeof governance>>;
