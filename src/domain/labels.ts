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
  approved: '定稿',
  retired: '已停用',
} as const;

/** How far readers may rely on a text; see `entry/approval.ts`. */
export const stateNames = {
  draft: '草稿',
  sample: '示例内容',
  approved: '已批准',
  retired: '已停用',
} as const;

export const changeNames = {
  new: '新增',
  correction: '更正',
  content: '内容',
  wording: '措辞',
  none: '未改，复核',
} as const;

export const confidentialityNames = { internal: '内部资料', shareable: '可发客户' } as const;

/** How far a statement is shown; see `policies/evidence.ts`. */
export const evidenceLevelNames = {
  original: '已读原文',
  reprint: '见全文转载',
  accounts: '多处转述一致',
  account: '仅一处转述',
  lead: '仅有线索',
  none: '没有佐证',
} as const;

export const evidenceKindNames = { original: '原文', reprint: '全文转载', account: '转述' } as const;

/** What readers call the fields a page can show. */
export const shownFieldNames = {
  title: '标题',
  issuers: '发文机关',
  docNo: '文号',
  issued: '成文日期',
  published: '公布日期',
  effective: '施行日期',
  expiry: '失效日期',
  force: '效力',
  replaces: '取代了什么',
} as const;

export const edgeKindNames = { goods: '货物', cash: '资金', credit: '信用' } as const;

export const periodNames = { week: '每周', month: '每月', quarter: '每季' } as const;

export const spinNames = {
  situation: '情境',
  problem: '难点',
  implication: '暗示',
  needPayoff: '需求—效益',
} as const;
