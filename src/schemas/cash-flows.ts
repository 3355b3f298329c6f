import { z } from 'astro/zod';
import { bullets, evidence, term, text } from './fields.ts';
import { governance } from './governance.ts';

/** How money moves along the chain and how each stage is financed. */
export const cashFlows = z.strictObject({
  ...governance,
  summary: text('典型形态'),
  stages: z
    .array(
      z.strictObject({
        stage: term('chainStages', '环节'),
        pattern: text('形态'),
        pinch: text('卡点'),
        ...evidence,
      }),
    )
    .min(1)
    .describe('各段资金形态'),
  financing: z
    .array(
      z.strictObject({
        stage: term('chainStages', '环节'),
        features: bullets('融资特点').min(1),
        differentiated: text('差异化做法'),
        avoid: text('不要做'),
      }),
    )
    .min(1)
    .describe('分段融资'),
});
