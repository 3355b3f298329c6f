import { z } from 'astro/zod';
import { pastPartialDate, text, webAddress } from './fields.ts';

/** Registry of public sources. Quality: A official or major media, B trade media, C repost. */
export const sources = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^(S\d{2,3}|ESSAY)$/, '来源编号形如 S01，或 ESSAY')
          .describe('编号'),
        title: text('标题'),
        quality: z.enum(['A', 'B', 'C']).optional().describe('质量：A 官方或权威媒体、B 行业媒体、C 转载'),
        date: pastPartialDate('日期').optional(),
        dateText: text('不精确的日期').optional(),
        note: text('取了什么').optional(),
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{64}$/, '指纹由 npm run quotes 算出，是 64 个字母数字')
          .optional()
          .describe('原文的指纹：核对引文时认得是不是这一份'),
        url: webAddress('网址').optional(),
      }),
    )
    .min(1)
    .describe('来源'),
});
export type Source = z.infer<typeof sources>['sources'][number];
