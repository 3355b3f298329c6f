import { z } from 'astro/zod';
import { bullets, order, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** One kind of firm in an industry chain: everything to know before visiting one. */
export const nodes = z.strictObject({
  ...governance,
  order: order('在链条中的顺序'),
  stage: term('chainStages', '上游、中游或下游'),
  does: text('怎么赚钱：卖什么给谁，利润从哪里来，钱怎么收'),
  typicalSize: text('典型规模'),
  assets: z
    .strictObject({ type: z.enum(['轻', '中', '重']).describe('资产轻重'), note: text('资产说明') })
    .describe('资产结构'),
  cash: z
    .strictObject({ receivable: text('应收'), payable: text('预付与应付'), inventory: text('存货') })
    .describe('资金周转'),
  needs: bullets('融资需求：要解决的资金问题，不写产品名').min(1),
  products: z.array(ref('products', '产品')).min(1).describe('可以配的产品'),
  risks: bullets('风险信号').min(1),
  questions: bullets('拜访时问：问现状和难处，不问产品').min(1),
});
