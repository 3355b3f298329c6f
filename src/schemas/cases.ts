import { z } from 'astro/zod';
import { bullets, order, ref, term, text } from './fields.ts';
import { claim } from './claims.ts';
import { governance } from './governance.ts';

/** What readers call each kind of case. */
export const caseKinds = { essay: '原文案例', scenario: '情景', industry: '行业公开案例' } as const;
type CaseKind = keyof typeof caseKinds;

/** A case: what happened, what was unclear, who decided what, how it ended, what to copy and what not. */
const fields = z.strictObject({
  ...governance,
  kind: z
    .enum(Object.keys(caseKinds) as CaseKind[])
    .describe('种类：essay 原文案例、scenario 情景、industry 行业公开案例'),
  fictional: z.boolean().default(false).describe('整个情景是编的：页面写明“情景为虚构，数字为演算”'),
  order: order('列表顺序'),
  phase: term('phases', '4D 阶段：这个案例最能说明哪一步'),
  industries: z.array(ref('industries', '行业')).default([]).describe('行业'),
  nodes: z
    .array(ref('nodes', '环节，写成 行业/环节'))
    .default([])
    .describe('讲的是哪些环节，显示在环节页的“案例”'),
  tier: ref('tiers', '客户层级').optional(),
  products: z.array(ref('products', '产品')).default([]).describe('用到的产品'),
  methods: z.array(ref('methods', '方法')).default([]).describe('用到的方法'),
  pains: z.array(term('pains', '痛点')).default([]).describe('痛点'),
  client: text('客户背景，不写真实企业名').optional(),
  situation: text('事实经过'),
  doubts: bullets('当时拿不准的地方；行业公开案例写公开资料没说清的').default([]),
  decision: z
    .strictObject({ by: text('谁定的：写岗位，不写人名'), text: text('怎么定的') })
    .optional()
    .describe('怎么定的、谁定的'),
  timeline: z
    .array(z.strictObject({ phase: term('phases', '4D 阶段'), title: text('做了什么'), text: text('说明') }))
    .default([])
    .describe('4D 时间线'),
  results: bullets('结果').default([]),
  claims: z.array(claim).default([]).describe('可复算的数字'),
  copy: bullets('可以照着做').default([]),
  avoid: bullets('不要照搬').default([]),
  lessons: bullets('启示').min(1),
  cautions: bullets('引用时当心').default([]),
});

/** What a case of each kind has to tell; the two of the essay tell it in their text. */
const toldBy = {
  essay: [],
  scenario: ['doubts', 'decision', 'results', 'claims', 'copy', 'avoid'],
  industry: ['doubts', 'copy', 'avoid'],
} as const satisfies Record<CaseKind, readonly (keyof z.infer<typeof fields>)[]>;

export const cases = fields.superRefine((data, context) => {
  for (const field of toldBy[data.kind])
    if ([data[field] ?? []].flat().length === 0)
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `${caseKinds[data.kind]}要写这一栏，不能空着`,
      });
  if (data.fictional !== (data.kind === 'scenario' && data.basis === 'assumption'))
    context.addIssue({
      code: 'custom',
      path: ['basis'],
      message: '整个编的情景写 basis: assumption 和 fictional: true，两样一起写；不是编的两样都不写',
    });
});
