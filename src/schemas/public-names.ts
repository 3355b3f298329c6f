import { z } from 'astro/zod';
import { bullets, entryKey, source, text } from './fields.ts';

const company = z.strictObject({
  name: text('企业简称'),
  aliases: bullets('全称和其他叫法').default([]),
  sources: z.array(source).min(1, '写明哪条公开来源提到它').describe('来源编号'),
  where: z
    .array(entryKey('可以写它的条目'))
    .min(1, '写明哪些条目可以写它，例如 cases/byd-supplier-payment')
    .describe('可以写它的条目'),
});

const contact = z.strictObject({
  value: text('电话或邮箱'),
  whose: text('是谁的公开电话或邮箱'),
  sources: z.array(source).min(1, '写明哪条公开来源提到它').describe('来源编号'),
});

/** Names the checks know: firms public sources name and where they may stand, and firms to look out for. */
export const publicNames = z.strictObject({
  companies: z.array(company).default([]).describe('有公开来源、可以写的企业'),
  contacts: z.array(contact).default([]).describe('机关和公共机构公开的电话、邮箱'),
  known: z
    .array(z.string().trim().min(2, '至少两个字').describe('企业简称'))
    .default([])
    .describe('看见就提示的知名企业和集团，写简称'),
});
