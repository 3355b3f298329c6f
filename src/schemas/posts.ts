import { z } from 'astro/zod';
import { word } from './vocabularies.ts';

/** What a post may do with content and letters; see the author guide. */
export const rights = ['own', 'review', 'approve', 'publish', 'waive'] as const;
export type Right = (typeof rights)[number];

/** The posts of the bank that answer for content, and what each may do. Posts, never people. */
export const posts = z.strictObject({
  posts: z
    .array(
      word.extend({
        may: z
          .array(z.enum(rights))
          .describe(
            '这个岗位能做什么：own 负责条目、review 复核、approve 批准、publish 发布客户通讯、waive 豁免合规提示',
          ),
      }),
    )
    .min(1)
    .describe('岗位'),
});
export type Post = z.infer<typeof posts>['posts'][number];
