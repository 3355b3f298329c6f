import type { Mutation } from '../../helpers/mutate.ts';

/** Mistakes that are easy to miss or that once stopped the whole check. */
export const edgeMutations: readonly { name: string; edit: Mutation; report: readonly string[] }[] = [
  {
    name: 'a mobile number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138 0013 8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number with hyphens',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138-0013-8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number with a small x',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002x 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222 0200 0000 0000 000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 `13800138000` 八个' },
    report: ['personal-data methods/spin.mdx:50:56 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in a formula',
    edit: { file: 'cases/z-machinery.mdx', find: 'formula: 释放资金', to: 'formula: 13800138000 释放资金' },
    report: ['personal-data cases/z-machinery.mdx:45:14 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'an import',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: 'import x from "y"\n\n## 四个中文名' },
    report: ['mdx-syntax methods/spin.mdx:44:1 正文里不能写 import 或 export → 删掉；组件不用引入就能写'],
  },
  {
    name: 'a tag that is cut off',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先<A 挑' },
    report: [
      'mdx-syntax methods/spin.mdx:50:53 “<”后面不是一个写完整的标签 → 检查这一处的标签和括号是否成对',
    ],
  },
  {
    name: 'a link defined apart that leads nowhere',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '[去][a]\n\n[a]: /nope/\n\n先挑' },
    report: ['broken-link methods/spin.mdx:52:1 没有这一页：/nope/ → 改成已有的地址，结尾带 /'],
  },
  {
    name: 'an image defined apart',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '![][a]\n\n[a]: /nope.png\n\n先挑' },
    report: [
      'missing-alt methods/spin.mdx:52:1 图片没有替代文字：/nope.png → 在方括号里写一句图上说了什么',
      'missing-image methods/spin.mdx:52:1 没有这张图：/nope.png → 把图片放进 content/ 下，核对文件名大小写',
    ],
  },
  {
    name: 'an anchor that is no valid escape',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '#100%' },
    report: [
      'broken-anchor methods/spin.mdx:50:16 本页没有小标题 #100% → 可以写：#四个中文名、#问题从哪里拿',
    ],
  },
  {
    name: 'a value that starts with a star',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: *重点' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：值以星号开头，却没有加引号 → 检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号',
    ],
  },
  {
    name: 'a word where the ambiguous list belongs',
    edit: { file: 'products/piaojuchi.mdx', find: 'english:', to: 'ambiguous: 票据\nenglish:' },
    report: [
      'schema-violation products/piaojuchi.mdx:21:12 ambiguous（一词多义的别名） 应为一个列表（每行以 - 开头），现在是 票据 → 改成一个列表（每行以 - 开头）',
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
    name: 'a coverage row that leads to no entry',
    edit: {
      file: 'data/coverage.yaml',
      to: `title: 覆盖表
oneLine: 哪一页回答哪个概念
owner: content-editor
reviewer: compliance
status: approved
reviewedOn: 2026-11-23
reviewEvery: 6m
version: "1.0"
basis: assumption
confidentiality: internal
items:
  - id: spin
    section: 三（三）
    concept: 四类提问
    entry: methods/spinn
`,
    },
    report: [
      'coverage-target data/coverage.yaml:15:12 没有条目 methods/spinn；是否指 methods/spin？ → 写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    ],
  },
];
