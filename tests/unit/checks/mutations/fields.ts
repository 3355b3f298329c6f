import type { MutationCase } from '../../../helpers/mutate.ts';

/** Fields that are missing, unknown or of the wrong kind. */
export const fields: readonly MutationCase[] = [
  {
    name: 'a missing field',
    edit: { file: 'products/piaojuchi.mdx', find: /^line: .*\n/m, to: '' },
    report: ['schema-violation products/piaojuchi.mdx:2:1 缺少 line（产品线） → 补上 line，例如 line: bills'],
  },
  {
    name: 'a version written as a number',
    edit: { file: 'products/piaojuchi.mdx', find: 'version: "1.0"', to: 'version: 1.0' },
    report: [
      'schema-violation products/piaojuchi.mdx:9:10 version（版本号）：版本号要加引号，例如 "1.0" → 现在是 1.0，照前面这句改',
    ],
  },
  {
    name: 'a day that does not exist',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2026-02-30' },
    report: [
      'schema-violation products/piaojuchi.mdx:7:13 reviewedOn（最近复核日期）：日历上没有这一天 → 现在是 2026-02-30，照前面这句改',
    ],
  },
  {
    name: 'a value outside its list',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: aproved' },
    report: [
      'schema-violation products/piaojuchi.mdx:6:9 status（进展：draft 草稿、in-review 复核中、approved 定稿、retired 已停用；批准没批准看封存记录） 不能是 aproved；是否指 approved？ → 可以写：draft、in-review、approved、retired',
    ],
  },
  {
    name: 'a word where a number belongs',
    edit: { file: 'cases/z-machinery.mdx', find: 'order: 1', to: 'order: 第一' },
    report: [
      'schema-violation cases/z-machinery.mdx:15:8 order（列表顺序） 应为一个数，现在是 第一 → 改成一个数',
    ],
  },
  {
    name: 'a one-line answer that is too long',
    edit: {
      file: 'products/piaojuchi.mdx',
      find: /^oneLine: .*$/m,
      to: 'oneLine: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长',
    },
    report: [
      'schema-violation products/piaojuchi.mdx:3:10 oneLine（一句话：经理会说出口的那句话）：一句话不超过 120 字 → 现在是 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长……，照前面这句改',
    ],
  },
  {
    name: 'a list that is too short',
    edit: {
      file: 'schemes/machinery-bill-pool.mdx',
      find: /^products:\n( {2}- .*\n)+/m,
      to: 'products:\n  - piaojuchi\n',
    },
    report: [
      'schema-violation schemes/machinery-bill-pool.mdx:29:3 products（组合的产品） 太少，至少要 2 → 补到要求的数量',
    ],
  },
  {
    name: 'an unknown key',
    edit: { file: 'products/piaojuchi.mdx', find: 'oneLine:', to: 'onLine:' },
    report: [
      'unknown-key products/piaojuchi.mdx:3:1 没有字段 onLine；是否指 oneLine？ → 改成 oneLine；不要这个字段就删掉',
    ],
  },
  {
    name: 'a word where the ambiguous list belongs',
    edit: { file: 'products/piaojuchi.mdx', find: 'english:', to: 'ambiguous: 票据\nenglish:' },
    report: [
      'schema-violation products/piaojuchi.mdx:21:12 ambiguous（一词多义的别名） 应为一个列表（每行以 - 开头），现在是 票据 → 写成 [票据]',
    ],
  },
  {
    name: 'an unknown key inside a list',
    edit: { file: 'cases/z-machinery.mdx', find: 'formula: 释放资金', to: 'formulas: 释放资金' },
    report: [
      'unknown-key cases/z-machinery.mdx:45:5 没有字段 formulas；是否指 formula？ → 改成 formula；不要这个字段就删掉',
    ],
  },
  {
    name: 'a public case that does not say what not to copy',
    edit: { file: 'cases/byd-supplier-payment.mdx', find: /^avoid:\n {2}- .*\n/m, to: '' },
    report: ['schema-violation cases/byd-supplier-payment.mdx:2:1 缺少 avoid（不要照搬） → 补上 avoid'],
  },
  {
    name: 'a list that a case must fill, left empty',
    edit: { file: 'cases/byd-supplier-payment.mdx', find: /^copy:\n {2}- .*$/m, to: 'copy: []' },
    report: [
      'schema-violation cases/byd-supplier-payment.mdx:34:7 copy（可以照着做）：行业公开案例要写这一栏，不能空着 → 照前面这句改',
    ],
  },
  {
    name: 'a scenario that tells neither doubts nor decision',
    edit: { file: 'cases/z-machinery.mdx', find: 'kind: essay', to: 'kind: scenario' },
    report: [
      'schema-violation cases/z-machinery.mdx:2:1 缺少 4 个字段：doubts（当时拿不准的地方；行业公开案例写公开资料没说清的）、decision（怎么定的、谁定的）、copy（可以照着做）、avoid（不要照搬） → 一个个补上，写法照 content/cases/byd-supplier-payment.mdx',
    ],
  },
  {
    name: 'a made-up case that claims to come from the essay',
    edit: { file: 'cases/z-machinery.mdx', find: /^pains: .*$/m, to: 'fictional: true' },
    report: [
      'schema-violation cases/z-machinery.mdx:10:8 basis（依据：这句话从哪里来）：整个编的情景写 basis: assumption 和 fictional: true，两样一起写；不是编的两样都不写 → 现在是 essay，照前面这句改',
    ],
  },
];
