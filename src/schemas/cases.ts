import { z } from 'astro/zod';
import { bullets, order, ref, term, text } from './fields.ts';
import { claim } from './claims.ts';
import { governance } from './governance.ts';

/** A case: what happened along the 4D phases, numbers a reader can redo, what it taught. */
export const cases = z.strictObject({
  ...governance,
  kind: z
    .enum(['essay', 'scenario', 'industry'])
    .describe('种类：essay 原文案例、scenario 情景、industry 行业公开案例'),
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
  timeline: z
    .array(z.strictObject({ phase: term('phases', '4D 阶段'), title: text('做了什么'), text: text('说明') }))
    .default([])
    .describe('4D 时间线'),
  results: bullets('结果').default([]),
  claims: z.array(claim).default([]).describe('可复算的数字'),
  lessons: bullets('启示').min(1),
  cautions: bullets('引用时当心').default([]),
});
