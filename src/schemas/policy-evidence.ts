import { z } from 'astro/zod';
import { bullets, pastDate, pastPartialDate, text, webAddress } from './fields.ts';

/** Fields of a document a page can show; key points name their pages themselves. */
export const shownFields = [
  'title',
  'issuers',
  'docNo',
  'issued',
  'published',
  'effective',
  'expiry',
  'force',
  'replaces',
] as const;
export type ShownField = (typeof shownFields)[number];

const pageId = (description: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, '证据编号用小写字母开头，例如 e1')
    .describe(description);

/** A page somebody looked at, and what it shows of a policy. */
export const evidencePages = z
  .array(
    z.strictObject({
      id: pageId('证据编号，本条目里不重复'),
      title: text('页面标题'),
      url: webAddress('网址；只在代码库转存里见过、没有网址的不写').optional(),
      kind: z
        .enum(['original', 'reprint', 'account'])
        .describe('original 发文机关或政府网站上的原文、reprint 全文转载、account 转述或报道'),
      dated: pastPartialDate('页面日期').optional(),
      seenOn: pastDate('哪天看的'),
      shows: z.array(z.enum(shownFields)).default([]).describe('这一页写明了哪些文件信息'),
      says: text('页面上怎么说').optional(),
    }),
  )
  .default([])
  .describe('证据：看过的页面，各自写明了什么');
export type EvidencePage = z.infer<typeof evidencePages>[number];

/** Statements of a policy, each with the pages that show it. */
export const shownPoints = z
  .array(
    z.strictObject({
      text: text('要点'),
      shownBy: z.array(pageId('证据编号')).default([]).describe('哪几页写明了这一条'),
    }),
  )
  .default([])
  .describe('要点');

export const unverifiedPoints = bullets('没有佐证的要点，网页上单独标明').default([]);
