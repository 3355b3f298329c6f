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
import { evidencePages, shownPoints, unverifiedPoints } from './policy-evidence.ts';

const why = text('为什么有关，十几个字').max(24, '不超过 24 字');

const replacement = z.strictObject({
  title: text('文件名'),
  policy: ref('policies', '库内政策').optional(),
});

/** A policy document or a standard, with the pages that show each of its statements. */
export const policies = z.strictObject({
  ...governance,
  shortName: text('通俗简称：列表和通讯里的叫法').max(16, '不超过 16 字'),
  kind: z.enum(['policy', 'standard']).describe('policy 政策、standard 标准或口径'),
  issuers: bullets('发文机关').min(1),
  docNo: uniqueText('文号').optional(),
  withoutDocNo: text('怎么看出没有文号')
    .optional()
    .describe('读过全文、文件确实没有文号的才写：在哪里看到、原文是怎么发的'),
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
  products: z
    .array(z.strictObject({ product: ref('products', '产品'), why }))
    .default([])
    .describe('相关产品'),
  nodes: z
    .array(z.strictObject({ node: ref('nodes', '链条环节'), why }))
    .default([])
    .describe('和哪些环节有关'),
  methods: z
    .array(z.strictObject({ method: ref('methods', '方法'), why }))
    .default([])
    .describe('用哪些方法'),
  productNames: bullets('库外产品叫法').default([]),
  keyPoints: shownPoints,
  unverifiedPoints,
  actions: bullets('客户经理做什么').min(1),
  official: z
    .strictObject({
      name: text('官方出处'),
      url: officialAddress('网址'),
    })
    .describe('官方出处'),
  evidence: evidencePages,
  client: policyClientView.optional(),
  priority: z.enum(['core', 'supporting']).describe('重要程度：core 核心、supporting 辅助'),
});
