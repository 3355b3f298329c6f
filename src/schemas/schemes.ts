import { z } from 'astro/zod';
import { bullets, evidence, localNode, order, ref, term, text } from './fields.ts';
import { inputs } from './claims.ts';
import { governance } from './governance.ts';

/** A bundle of products for one pain of one industry, with steps, papers, risks and controls. */
export const schemes = z.strictObject({
  ...governance,
  industry: ref('industries', '行业'),
  order: order('列表顺序'),
  phase: term('phases', '4D 阶段'),
  essayLink: text('与原文的关系'),
  nodes: z.array(localNode('环节')).min(1).describe('适用环节'),
  pains: z.array(term('pains', '痛点类别')).min(1).describe('解决的痛点'),
  pain: text('痛点描述'),
  products: z.array(ref('products', '产品')).min(2).describe('组合的产品'),
  steps: bullets('步骤').min(2),
  value: z
    .array(
      z.strictObject({
        name: text('价值'),
        formula: text('公式：数用名称写，× ÷ - + 和括号连起来'),
        example: text('算例：用 inputs 的数算出来的一句话'),
        inputs,
        ...evidence,
      }),
    )
    .min(1)
    .describe('价值测算'),
  materials: bullets('资料清单').min(1),
  risks: bullets('风险').min(1),
  controls: bullets('管控').min(1),
  redLines: bullets('红线：不能做、不能说的').min(2),
});
