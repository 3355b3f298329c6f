import { z } from 'astro/zod';
import { judgedKinds } from './compliance-parts.ts';
import { bullets, date, text, webAddress } from './fields.ts';
import { governance } from './governance.ts';
import { expression } from './regular-expression.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '标识只能用小写字母、数字和连字符')
  .describe('标识，定了不改');

const expressions = (description: string) =>
  z.array(expression(description)).default([]).describe(description);

const level = z.enum(['error', 'warning', 'off']);
const bySubject = z.strictObject({
  bank: level.default('off').describe('主语是本行或本行产品'),
  client: level.default('off').describe('主语是客户'),
  policy: level.default('off').describe('主语是政策、市场或监管部门'),
  none: level.default('off').describe('看不出主语'),
});
const cell = z.union([level, bySubject]);
const lane = z.strictObject({
  headline: cell.default('off').describe('标题、主题行、摘要、提示框、按钮'),
  prose: cell.default('off').describe('正文、建议、编辑的话、页脚'),
  quote: cell.default('off').describe('原文引用'),
});

const complianceDetectors = [
  'mobile',
  'id-card',
  'credit-code',
  'bank-card',
  'account',
  'email',
  'product-words',
] as const;
const editionElements = [
  'disclaimer',
  'contact',
  'opt-out',
  'review-number',
  'advert-mark',
  'source',
  'doc-no',
  'dates',
  'checked-on',
] as const;

const rule = z
  .strictObject({
    id,
    title: text('管什么'),
    expressions: expressions('违规或有风险的说法（正则）'),
    detector: z.enum(complianceDetectors).optional().describe('用程序识别：号码、邮箱、产品名'),
    element: z.enum(editionElements).optional().describe('每期必须有的要素'),
    judges: z.enum(judgedKinds).optional().describe('按一句话的零件判断的一类问题'),
    severity: z
      .strictObject({
        info: lane.default(() => lane.parse({})).describe('资讯版'),
        promo: lane.default(() => lane.parse({})).describe('营销版'),
      })
      .describe('严重程度：资讯版、营销版分别写，不写就是不管'),
    exceptions: expressions('例外短语：整段盖住所命中的字就放过（正则）'),
    context: expressions('同一句里有这些字就放过（正则）'),
    negatable: z.boolean().default(true).describe('前面有“不承诺、严禁、警惕”之类时是否放过'),
    unlessSourced: z.boolean().default(false).describe('所在条目已写来源时是否放过'),
    allowedPlaces: bullets('不管的位置').default([]),
    waivable: z.boolean().default(true).describe('是否可以写豁免'),
    basis: z
      .array(
        z.strictObject({
          law: id,
          article: text('条款').optional(),
          verified: z.boolean().describe('条款是否核过原文'),
        }),
      )
      .min(1, '至少写一条依据')
      .describe('依据'),
    fix: text('怎么改'),
  })
  .refine(
    (one) => [one.expressions.length > 0, one.detector, one.element, one.judges].filter(Boolean).length === 1,
    'expressions、detector、element、judges 四选一',
  );
export type ComplianceRule = z.infer<typeof rule>;

/** Rules of one group; the linter reads all groups together. */
export const complianceRules = z.strictObject({
  ...governance,
  rules: z.array(rule).min(1).describe('规则'),
});

/** Laws the rules rest on, each with how far its text was read. */
export const complianceLaws = z.strictObject({
  ...governance,
  laws: z
    .array(
      z.strictObject({
        id,
        title: text('名称'),
        docNo: text('文号或版本').optional(),
        force: z
          .enum(['in-force', 'not-checked', 'practice'])
          .describe('效力：in-force 现行、not-checked 未核、practice 只是做法'),
        effective: date('施行日期').optional(),
        verified: z.boolean().describe('是否读过全文'),
        note: text('核到什么程度'),
        url: webAddress('网址').optional(),
      }),
    )
    .min(1)
    .describe('依据'),
});
export type ComplianceLaw = z.infer<typeof complianceLaws>['laws'][number];

/** How the linter tells who a sentence is about, and that it denies or warns. */
export const complianceWords = z.strictObject({
  ...governance,
  subjects: z
    .strictObject({
      bank: expressions('本行'),
      client: expressions('客户'),
      policy: expressions('政策、市场、监管部门'),
    })
    .describe('主语的说法'),
  negation: z
    .strictObject({ before: expressions('放在前面的否定或警示'), after: expressions('放在后面的否定或警示') })
    .describe('否定与警示'),
});
