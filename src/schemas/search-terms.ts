import { z } from 'astro/zod';
import { bullets, entryKey, text } from './fields.ts';
import { askedAs, governance } from './governance.ts';

const group = z.strictObject({
  term: text('标准叫法，写在最前'),
  same: bullets('同一个意思的其他叫法，搜哪个都一样').default([]),
  said: bullets('客户或同事的口头说法；搜它会找到标准叫法，反过来不会').default([]),
  entries: z.array(entryKey('直接回答这个词的条目，最合适的在前')).default([]).describe('条目'),
});

/** Words of the search: what is the same, what is only said, what asks, and what the site does not cover. */
export const searchTerms = z.strictObject({
  ...governance,
  groups: z.array(group).min(1).describe('同义词组'),
  pages: z
    .array(
      z.strictObject({
        path: text('页面地址，例如 /learn/exam/').regex(/^\/.*\/$/, '页面地址前后都有斜线'),
        askedAs: askedAs.min(3, '口头问法至少三句').describe('口头问法'),
      }),
    )
    .default([])
    .describe('没有条目的页面怎么问到'),
  everyday: z
    .array(bullets('平常话里可以互换的词').min(2))
    .default([])
    .describe('平常话里可以互换的词：只用在口头问法上'),
  questionWords: bullets('提问时说、但和内容无关的词').min(1),
  intents: z
    .array(
      z.strictObject({
        words: bullets('问法').min(1),
        sections: bullets('先看的段落：标题锚点的开头').min(1),
      }),
    )
    .default([])
    .describe('问法和段落'),
  amountWords: bullets('和金额一起说时，问的是哪一层客户的词').default([]),
  outside: z
    .array(z.strictObject({ term: text('本库不收的主题'), note: text('告诉读者去哪里找') }))
    .default([])
    .describe('本库不收的主题'),
});
export type SearchGroup = z.infer<typeof group>;
