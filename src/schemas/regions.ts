import { z } from 'astro/zod';
import { bullets, ref, text } from './fields.ts';
import { governance } from './governance.ts';

/** A district studied for target clients: counts only, never company names. */
export const regions = z.strictObject({
  ...governance,
  fictional: z.boolean().describe('是否虚构示例'),
  map: text('GeoJSON 文件路径，相对 content/regions/').optional(),
  clusters: z
    .array(
      z.strictObject({
        name: text('集群名'),
        industries: z.array(ref('industries', '行业')).default([]).describe('行业'),
        note: text('说明'),
      }),
    )
    .min(1)
    .describe('产业集群'),
  parks: z
    .array(
      z.strictObject({
        id: text('园区标识，与地图要素对应'),
        name: text('园区名'),
        note: text('说明'),
        targets: z
          .array(
            z.strictObject({ tier: ref('tiers', '层级'), count: z.number().int().min(0).describe('户数') }),
          )
          .describe('目标客户数'),
      }),
    )
    .min(1)
    .describe('园区与目标客户数'),
  fiscalPolicies: bullets('财政政策要点').default([]),
});
