import { z } from 'astro/zod';
import { inputs } from './claims.ts';
import { bullets, date, source, text } from './fields.ts';

const limits = { title: 34, line: 120 } as const;
const line = (description: string) => text(description).max(limits.line, `不超过 ${limits.line} 字`);

/** A result is worked out from formula and numbers; the words name them, so nobody types a figure twice. */
export const clientExample = z.strictObject({
  formula: text('公式：数用名称写，× ÷ - + 和括号连起来'),
  inputs,
  unit: text('结果的单位').optional(),
  decimals: z.number().int().min(0).max(4).default(2).describe('结果最多留几位小数'),
  example: line('算例：一句话，数写成 {名称}，算出来的写成 {结果}'),
});
export type ClientExample = z.infer<typeof clientExample>;

/**
 * What clients may read of an entry; the only part of it that leaves the bank. Writing it is the
 * decision that it may: an entry without it is internal as a whole.
 */
const view = {
  title: text('给客户看的标题').max(limits.title, `标题不超过 ${limits.title} 字`),
  who: line('与谁有关：哪些企业适用'),
  notFor: line('哪些企业不适用').optional(),
  changed: line('变了什么，一句话；一直在执行、没有变化的不写').optional(),
  means: line('对您意味着什么，一句话'),
  says: bullets('说了什么').min(1, '至少写一条').max(4, '不超过 4 条'),
  apply: line('怎么办、到哪里办、带什么').optional(),
  example: clientExample.optional().describe('算例'),
  todo: bullets('建议怎么做').min(1, '至少写一条').max(3, '不超过 3 条'),
  when: z
    .strictObject({
      text: text('什么时候，一句话'),
      date: date('截止日').optional(),
      title: text('日历上怎么写').optional(),
    })
    .optional()
    .describe('什么时候'),
};

/** The client view of a policy; document, dates and address come from the policy itself. */
export const policyClientView = z.strictObject(view).describe('客户视图：可以对客户说的话');

/** The client view of an industry fact, with the one source it is shown with. */
export const factClientView = z
  .strictObject({
    ...view,
    source: z
      .strictObject({
        id: source,
        title: text('出处怎么写').optional(),
        issuer: text('谁发布的'),
        urlName: text('网址是哪个网站'),
      })
      .describe('对客户标的出处，须是本条事实的来源之一，且登记了网址'),
  })
  .describe('客户视图：可以对客户说的话');

export type PolicyClientView = z.infer<typeof policyClientView>;
