import { z } from 'astro/zod';
import { bullets, evidence, localNode, order, ref, term, text } from './fields.ts';
import { inputs } from './claims.ts';
import { governance } from './governance.ts';
import { schemeClientView } from './scheme-client.ts';

/** A bundle of products for one pain of one industry, with steps, papers, what can go wrong and controls. */
export const schemes = z.strictObject({
  ...governance,
  industry: ref('industries', '行业'),
  order: order('列表顺序'),
  phase: term('phases', '4D 阶段'),
  essayLink: text('与原文的关系'),
  nodes: z.array(localNode('环节')).min(1).describe('适用环节'),
  pains: z.array(term('pains', '痛点类别')).min(1).describe('解决的痛点'),
  pain: text('痛点描述'),
  clientSentence: text('对客户怎么说：一句话讲他的难处和办完以后怎么样，不说产品名'),
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
    .refine((items) => items.some(({ inputs: given }) => given.length > 0), {
      error: '至少一条算得出来：公式里的每个名称都在 inputs 里写上数',
    })
    .describe('价值测算：至少一条写 inputs'),
  materials: bullets('资料清单').min(1),
  whatCanGoWrong: bullets('会出什么错：什么情况下、损失什么，一条一件事').min(2).max(4),
  controls: bullets('管控').min(1),
  redLines: bullets('红线：不能做、不能说的').min(2),
  client: schemeClientView.optional(),
});
