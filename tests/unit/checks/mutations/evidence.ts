import type { MutationCase } from '../../../helpers/mutate.ts';

/** Statements without review, source or unit. */
export const evidence: readonly MutationCase[] = [
  {
    name: 'an overdue review',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2026-01-23' },
    report: [
      'review-overdue products/piaojuchi.mdx:7:13 应于 2026-07-23 复核，已逾期 → 请负责岗位复核后更新 reviewedOn 和 version',
    ],
  },
  {
    name: 'a review in the future',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2027-01-23' },
    report: ['review-in-future products/piaojuchi.mdx:7:13 复核日期 2027-01-23 还没到 → 写实际复核的那一天'],
  },
  {
    name: 'a sourced statement without source',
    edit: { file: 'products/piaojuchi.mdx', find: /^sources:\n( .*\n)+/m, to: 'sources: []\n' },
    report: [
      'missing-source products/piaojuchi.mdx:10:8 写了有来源，却没有来源编号 → 补上 sources，或把 basis 改成 general',
    ],
  },
  {
    name: 'basis partly sourced without source',
    edit: {
      file: 'products/piaojuchi.mdx',
      find: /^basis: .*\nsources:\n( .*\n)+/m,
      to: 'basis: general+sourced\n',
    },
    report: [
      'missing-source products/piaojuchi.mdx:10:8 写了有来源，却没有来源编号 → 补上 sources，或把 basis 改成 general',
    ],
  },
  {
    name: 'a fact to quote from a repost',
    edit: { file: 'industries/machinery/facts.yaml', find: 'quotable: false', to: 'quotable: true' },
    report: [
      'unquotable-fact industries/machinery/facts.yaml:51:7 MF4 列为可以引用的事实，来源 S104 却是 C 级转载 → 换成 A 级或 B 级来源，或加 quotable: false，只供内部参考',
    ],
  },
  {
    name: 'a fact to quote without a sound source',
    edit: {
      file: 'industries/machinery/facts.yaml',
      find: /quotable: false\n( {4}basis: )sourced\n {4}sources:\n {6}- S104/,
      to: 'quotable: true\n$1general\n    sources: []',
    },
    report: [
      'unquotable-fact industries/machinery/facts.yaml:50:14 MF4 列为可以引用的事实，却没有 A 级或 B 级来源 → 换成 A 级或 B 级来源，或加 quotable: false，只供内部参考',
    ],
  },
  {
    name: 'a claim without unit',
    edit: { file: 'cases/z-machinery.mdx', find: /^ {4}unit: 天\n/m, to: '' },
    report: ['number-without-unit cases/z-machinery.mdx:43:12 15 没有单位 → 补上 unit，例如 万元、%、天'],
  },
  {
    name: 'an input without unit',
    edit: { file: 'cases/z-machinery.mdx', find: 'value: 35000, unit: 万元', to: 'value: 35000' },
    report: ['number-without-unit cases/z-machinery.mdx:47:31 35000 没有单位 → 补上 unit，例如 万元、%、天'],
  },
];
