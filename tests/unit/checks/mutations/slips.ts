import type { MutationCase } from '../../../helpers/mutate.ts';

/** Slips of somebody who types the files by hand, each with the very thing to write. */
export const slips: readonly MutationCase[] = [
  {
    name: 'a dash of full width before an item',
    edit: { file: 'products/piaojuchi.mdx', find: '  - S74', to: '  － S74' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:13:3 开头的字段读不懂：行首的“－”不是半角减号 → 改成半角减号加一个空格，例如 - 甲',
    ],
  },
  {
    name: 'an item deeper than the others',
    edit: { file: 'products/piaojuchi.mdx', find: '  - 票据池质押', to: '    - 票据池质押' },
    report: [
      'yaml-value products/piaojuchi.mdx:18:5 “- 票据池质押”没有另成一条，接在了上一条后面 → 行首的空格改成和列表里别的条一样多',
    ],
  },
  {
    name: 'a day with slashes',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2026/11/23' },
    report: [
      'schema-violation products/piaojuchi.mdx:7:13 reviewedOn（最近复核日期）：日期写成 2026-11-23 的样子 → 写成 2026-11-23',
    ],
  },
  {
    name: 'a post by its Chinese name',
    edit: { file: 'products/piaojuchi.mdx', find: 'owner: product-manager', to: 'owner: 产品经理岗' },
    report: [
      'unknown-term products/piaojuchi.mdx:4:8 没有岗位 产品经理岗；是否指 product-manager？ → 可以写：rm（客户经理岗）、team-lead（对公团队主管岗）、product-manager（产品经理岗）、industry-researcher（行业研究岗）、policy-editor（政策编辑岗）、content-editor（知识库编辑岗）、tech-finance（科技金融岗）、settlement（结算与现金管理岗）、risk（风险管理岗）、compliance（合规复核岗）、branch-head（支行行长岗）',
    ],
  },
  {
    name: 'an address on the web without its beginning',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '见[人行](www.pbc.gov.cn)。\n\n## 四个中文名',
    },
    report: [
      'broken-link methods/spin.mdx:44:2 外面的网址要从 https:// 开始：www.pbc.gov.cn → 写成 https://www.pbc.gov.cn',
    ],
  },
  {
    name: 'tags pasted from a page',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<p class="a">见面<br>写下</p>\n\n## 四个中文名',
    },
    report: [
      'mdx-angle methods/spin.mdx:44:1 正文里的“<”会被当成标签：<p cla → 这是从网页或 Word 带来的标签：删掉这一行所有的标签，只留文字',
    ],
  },
];
