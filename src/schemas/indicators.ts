import { z } from 'astro/zod';
import { basis, source, text } from './fields.ts';
import { governance } from './governance.ts';

/** Financial indicators of an industry with indicative ranges and checkable anchors. */
export const indicators = z.strictObject({
  ...governance,
  items: z
    .array(
      z.strictObject({
        metric: text('指标'),
        formula: text('公式'),
        segment: text('口径'),
        range: text('参考区间'),
        unit: text('单位'),
        basis,
        anchors: z
          .array(z.strictObject({ value: z.number().describe('数值'), what: text('是谁的、哪年的'), source }))
          .default([])
          .describe('可核对的样本'),
        caution: text('使用当心'),
      }),
    )
    .min(1)
    .describe('指标'),
});
