import { z } from 'astro/zod';
import { policyClientView } from './client-view.ts';
import {
  bullets,
  officialAddress,
  partialDate,
  pastPartialDate,
  ref,
  term,
  text,
  uniqueText,
} from './fields.ts';
import { governance } from './governance.ts';

const verificationLevels = [
  'verified',
  'consistent',
  'consistent-partial',
  'single-secondary',
  'unrated',
] as const;
const evidenceClasses = ['official-page', 'repost-or-press', 'text-repository-only'] as const;

const replacement = z.strictObject({
  title: text('文件名'),
  policy: ref('policies', '库内政策').optional(),
});

/** A policy document or a standard, with how far each field was verified. */
export const policies = z.strictObject({
  ...governance,
  kind: z.enum(['policy', 'standard']).describe('policy 政策、standard 标准或口径'),
  issuers: bullets('发文机关').min(1),
  docNo: uniqueText('文号').optional(),
  docNoCandidate: z
    .strictObject({ value: text('候选文号'), basis: text('依据') })
    .optional()
    .describe('未核实的文号，仅内部线索'),
  issued: pastPartialDate('成文日期').optional(),
  published: pastPartialDate('公布日期').optional(),
  effective: partialDate('施行日期').optional(),
  expiry: partialDate('失效日期').optional(),
  force: z
    .enum(['effective', 'superseded', 'unknown'])
    .describe('效力：effective 未见废止、superseded 已被取代、unknown 未核'),
  forceNote: text('效力说明').optional(),
  replaces: z.array(replacement).default([]).describe('取代了什么'),
  replacedBy: z.array(replacement).default([]).describe('被什么取代'),
  crossIndustry: z.boolean().describe('是否各行业适用'),
  industries: z.array(ref('industries', '行业')).default([]).describe('特别相关的行业'),
  tiers: z.array(ref('tiers', '客户层级')).default([]).describe('相关客户层级'),
  topics: z.array(term('topics', '主题')).default([]).describe('主题'),
  products: z.array(ref('products', '产品')).default([]).describe('相关产品'),
  productNames: bullets('库外产品叫法').default([]),
  keyPoints: bullets('要点（有佐证）').default([]),
  unverifiedPoints: bullets('未核实的要点').default([]),
  actions: bullets('客户经理做什么').min(1),
  official: z
    .strictObject({
      name: text('官方出处'),
      url: officialAddress('网址'),
      kind: z.enum(['page', 'site']).describe('page 官方页面，site 仅机构首页'),
    })
    .describe('官方出处'),
  verification: z
    .strictObject({
      level: z.enum(verificationLevels).describe('核验程度'),
      evidence: z.enum(evidenceClasses).describe('证据类别'),
      unverifiedFields: bullets('未核字段').default([]),
    })
    .describe('核验'),
  client: policyClientView.optional(),
  priority: z.enum(['core', 'supporting']).describe('重要程度'),
});
