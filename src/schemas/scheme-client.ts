import { z } from 'astro/zod';
import { text } from './fields.ts';

const limits = { title: 24, line: 60 } as const;

/** Amounts, rates and days reach a client with their working alone; a view has no room for evidence. */
const withoutNumbers = (value: string): boolean =>
  !/[\d０-９%％]|[一二两三四五六七八九十百千]+(?:万|亿|成|折|个点|天|个月|年)/.test(value);
const words = (description: string, most: number) =>
  text(description)
    .max(most, `不超过 ${most} 字`)
    .refine(withoutNumbers, '给客户的方案不写数：数由测算带出处给；期限、比例以审批和合同为准');
const lines = (description: string, least: number, most: number) =>
  z
    .array(words(description, limits.line))
    .min(least, `至少 ${least} 条`)
    .max(most, `不超过 ${most} 条`)
    .describe(description);

/**
 * What clients may read of a scheme; the only part of it that goes into a proposal. Writing it is the decision that
 * it may: a scheme without it is internal as a whole.
 */
export const schemeClientView = z
  .strictObject({
    title: words('给客户看的名称，例如 收票和付款安排建议', limits.title),
    now: lines('现状：客户自己说得出的难处，用“贵公司”', 1, 3),
    plan: z
      .array(
        z.strictObject({
          what: words('做什么，可以写产品名', limits.title),
          how: words('怎么做，办完以后怎么样', limits.line),
        }),
      )
      .min(2, '至少 2 条')
      .max(4, '不超过 4 条')
      .describe('方案'),
    needs: lines('需要客户提供', 2, 6),
    next: lines('下一步，按先后', 2, 3),
  })
  .describe('客户视图：写进建议书的话');
export type SchemeClientView = z.infer<typeof schemeClientView>;
