import { z } from 'astro/zod';
import { bullets, text } from './fields.ts';
import { governance } from './governance.ts';

const word = z.strictObject({
  word: text('不用的词，照文中的样子写；# 代表一个数，例如 #个点')
    .min(2, '至少两个字，一个字会误报')
    .regex(/^[\p{L}\p{N}#、—]+$/u, '只写字、数、顿号和 #'),
  write: bullets('改写成什么，最合适的在前').min(1, '写明改成什么'),
  why: text('为什么不用，接在这个词后面读得通的半句'),
  unless: bullets('含有这个词、但可以用的说法，例如“接收队列”含“收队”').default([]),
});

/** Words readers are not to meet, each with what to write instead. */
export const style = z.strictObject({
  ...governance,
  words: z.array(word).min(1).describe('不用的词'),
});
export type StyleWord = z.infer<typeof word>;
