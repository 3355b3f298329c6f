import { z } from 'astro/zod';
import { bullets, date, source, text } from './fields.ts';

const limits = { title: 34, line: 120 } as const;

/**
 * What clients may read of an entry; the only part of it that leaves the bank. Writing it is the
 * decision that it may: an entry without it is internal as a whole.
 */
const view = {
  title: text('给客户看的标题').max(limits.title, `标题不超过 ${limits.title} 字`),
  who: text('与谁有关').max(limits.line, `不超过 ${limits.line} 字`),
  says: bullets('说了什么').min(1, '至少写一条').max(4, '不超过 4 条'),
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
