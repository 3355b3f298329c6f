import { z } from 'astro/zod';
import { bullets, pastPartialDate, ref, text } from './fields.ts';
import { governance } from './governance.ts';
import { districtId } from './region-maps.ts';

const cluster = z.strictObject({
  name: text('集群名'),
  industries: z.array(ref('industries', '行业')).min(1, '至少写一个行业').describe('行业'),
  nodes: z.array(ref('nodes', '环节，写成 行业/环节')).default([]).describe('主要环节'),
  note: text('说明'),
});

const targets = z
  .array(
    z.strictObject({
      tier: ref('tiers', '层级'),
      count: z.number().int().min(0, '户数不能小于 0').describe('户数'),
    }),
  )
  .min(1, '至少写一个层级')
  .refine((list) => new Set(list.map(({ tier }) => tier)).size === list.length, '同一层级只能写一次')
  .describe('目标客户数');

const park = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
    .refine((id) => id !== districtId, `园区不能叫 ${districtId}，那是整个区域的轮廓`)
    .describe('园区标识，和地图里同一块的 id 一样'),
  name: text('园区名'),
  industries: z.array(ref('industries', '行业')).default([]).describe('主要行业'),
  note: text('说明'),
  targets,
});

const fiscalPolicy = z.strictObject({
  name: text('种类，例如 设备贴息'),
  text: text('要点'),
  products: z.array(ref('products', '产品')).default([]).describe('能接上的产品'),
  policies: z.array(ref('policies', '政策')).default([]).describe('先核对的国家口径'),
});

/** A district studied for target clients: counts only, never company names. */
export const regions = z
  .strictObject({
    ...governance,
    fictional: z.boolean().describe('是否虚构示例'),
    asOf: pastPartialDate('户数截至'),
    sourceNote: text('户数从哪里来，只能是正规、授权或公开渠道'),
    map: z
      .string()
      .regex(/^[a-z0-9-]+\.geojson$/, '只写文件名，例如 shili-jiahu.geojson')
      .describe('GeoJSON 文件名，放在 content/regions/')
      .optional(),
    clusters: z.array(cluster).min(1).describe('产业集群'),
    parks: z.array(park).min(1).describe('园区与目标客户数'),
    fiscalPolicies: z.array(fiscalPolicy).default([]).describe('财政政策要点'),
    reading: bullets('怎么看这张图').min(1),
    pools: z
      .array(z.strictObject({ name: text('池名'), who: text('放哪些户'), action: text('做什么') }))
      .default([])
      .describe('三个池'),
    steps: z
      .array(z.strictObject({ title: text('步骤名'), do: text('怎么做'), output: text('产出') }))
      .default([])
      .describe('看完图做什么，例如排走访路线'),
    neverCollect: bullets('不收集什么').min(1),
    methods: z.array(ref('methods', '方法')).default([]).describe('用到的方法'),
  })
  .refine(({ fictional, title }) => !fictional || title.includes('虚构示例'), {
    path: ['title'],
    message: '虚构示例的标题里要写“虚构示例”',
  });
