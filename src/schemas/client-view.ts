import { z } from 'astro/zod';
import { inputs } from './claims.ts';
import { bullets, date, source, text } from './fields.ts';

const limits = { title: 34, line: 120 } as const;
const line = (description: string) => text(description).max(limits.line, `不超过 ${limits.line} 字`);

const isRising = (steps: readonly { from?: string | undefined }[]): boolean =>
  steps.every(({ from }, at) => at === 0 || (from !== undefined && from > (steps[at - 1]?.from ?? '')));

/** A result is worked out from formula and numbers; the words name them, so nobody types a figure twice. */
export const clientExample = z.strictObject({
  formula: text('公式：数用名称写，× ÷ - + 和括号连起来'),
  inputs,
  unit: text('结果的单位').optional(),
  decimals: z.number().int().min(0).max(4).default(2).describe('结果最多留几位小数'),
  example: line('算例：一句话，数写成 {名称}，算出来的写成 {结果}'),
});
export type ClientExample = z.infer<typeof clientExample>;

const step = z.strictObject({
  from: date('从哪天起；第一个可以不写，就是以前').optional(),
  value: z.number().describe('数值'),
  says: text('不写数、写别的字时写，例如 取消').max(10, '不超过 10 字').optional(),
});

const steps = z
  .strictObject({
    name: text('按日子变的是什么，例如 电池产品出口退税率').max(20, '不超过 20 字'),
    unit: text('单位').optional(),
    steps: z
      .array(step)
      .min(2, '至少两步')
      .max(6, '不超过 6 步')
      .refine(isRising, '只有第一步可以不写 from；从早到晚排')
      .describe('一步一步，从早到晚'),
  })
  .optional()
  .describe('按日子变的数，信里画成图');

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
  steps,
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

/** What stands out of an item; a reader takes in about 500 characters a minute. */
const quickLength = 170;
const quick = `标题、变了什么、对您意味着什么、什么时候前做什么合起来不超过 ${quickLength} 字，20 秒读得完；细节移到 says`;

interface QuickPart {
  title: string;
  changed?: string | undefined;
  means: string;
  when?: { text: string } | undefined;
  todo: readonly string[];
}
const isQuick = ({ title, changed = '', means, when, todo }: QuickPart): boolean =>
  [title, changed, means, when?.text ?? '', ...todo].join('').length <= quickLength;

/** The client view of a policy; document, dates and address come from the policy itself. */
export const policyClientView = z
  .strictObject(view)
  .refine(isQuick, quick)
  .describe('客户视图：可以对客户说的话');

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
  .refine(isQuick, quick)
  .describe('客户视图：可以对客户说的话');

export type PolicyClientView = z.infer<typeof policyClientView>;
