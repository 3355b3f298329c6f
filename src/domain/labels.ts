import type { Basis } from '../schemas/fields.ts';

/** Names readers see for the fixed value sets of the schemas. */
export const basisNames: Record<Basis, string> = {
  essay: '原文自述',
  'essay+assumption': '原文做法，细则由本库补充',
  sourced: '有来源',
  general: '通用知识',
  'general+sourced': '通用知识，部分有来源',
  indicative: '指示性，待支行校准',
  derived: '本库推算',
  assumption: '本库约定',
  'to-confirm': '待补录',
};

/** What readers call a source by its id. */
export const sourceName = (id: string): string => (id === 'ESSAY' ? '原文' : id);

export const statusNames = {
  draft: '草稿',
  'in-review': '复核中',
  approved: '已批准',
  retired: '已停用',
} as const;

export const confidentialityNames = { internal: '内部资料', shareable: '可发客户' } as const;

export const verificationNames = {
  verified: '已对原文核验',
  consistent: '多处一致，未逐字对原文',
  'consistent-partial': '部分一致，有字段未核',
  'single-secondary': '仅一处二手来源，引用前必核原文',
  unrated: '按公开资料整理，引用前核原文',
} as const;

export const evidenceNames = {
  'official-page': '见到官方页面',
  'repost-or-press': '转载或媒体报道',
  'text-repository-only': '第三方文本库',
} as const;

export const edgeKindNames = { goods: '货物', cash: '资金', credit: '信用' } as const;

export const periodNames = { week: '每周', month: '每月', quarter: '每季' } as const;

export const spinNames = {
  situation: '情境',
  problem: '难点',
  implication: '暗示',
  needPayoff: '需求回报',
} as const;
