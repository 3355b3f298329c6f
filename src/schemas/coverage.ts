import { z } from 'astro/zod';
import { bullets, entryKey, text } from './fields.ts';
import { governance } from './governance.ts';

/** Every concept and number of the essay with the place of the site that answers it. */
export const coverage = z.strictObject({
  ...governance,
  items: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
          .describe('标识'),
        section: text('原文章节'),
        concept: text('原文的概念、数字或例子'),
        entry: entryKey('回答它的条目，例如 methods/spin'),
        anchor: z.string().default('').describe('页内位置；空着表示页首'),
        words: bullets('那一页必须写到的词；一行说到几样东西时，每样写一个').default([]),
      }),
    )
    .min(1)
    .describe('覆盖表'),
});
