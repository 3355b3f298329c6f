import type { MutationCase } from '../../../helpers/mutate.ts';

/** Handbooks of products and pages of the basics. */
export const products: readonly MutationCase[] = [
  {
    name: 'a product without handbook and without a reason',
    edit: { file: 'products/zichanchi.mdx', find: /noHandbook: [^\n]*\n/, to: '' },
    report: [
      'schema-violation products/zichanchi.mdx:19:7 line（产品线）：产品要写办理手册：加上 handbook，照别的产品写；暂时写不了，就在 noHandbook 里写明理由 → 现在是 bills，照前面这句改',
    ],
  },
  {
    name: 'a term of the trade with the handbook of a product',
    edit: { file: 'products/piaojuchi.mdx', find: 'line: bills', to: 'line: practice' },
    report: [
      'schema-violation products/piaojuchi.mdx:22:7 line（产品线）：术语（line: practice）要写怎么用：加上 practice，里面写 does 和 mistakes → 现在是 practice，照前面这句改',
      'schema-violation products/piaojuchi.mdx:30:3 handbook（办理手册）：术语不写办理手册；改写 practice，或改 line → 照前面这句改',
    ],
  },
  {
    name: 'an example that names what nothing gives a number for',
    edit: { file: 'products/piaojuchi.mdx', find: 'formula: 票据 × 折算率', to: 'formula: 票据 × 质押率' },
    report: [
      'wrong-arithmetic products/piaojuchi.mdx:56:20 公式里的“质押率”没有数，这一步算不出来 → 在 inputs 里给它写 name、value、unit，名称和公式里的字一样；算式用 × ÷ - + 和括号',
    ],
  },
  {
    name: 'a conclusion with a number that was not worked out',
    edit: { file: 'products/piaojuchi.mdx', find: '还能开 600 万元', to: '还能开 700 万元' },
    report: [
      'wrong-arithmetic products/piaojuchi.mdx:66:19 结论里的 700 万元 没有算出来，也不在题面里；算出来的是 池额度 900 万元、可用额度 600 万元 → 改结论里的数，或加一步把它算出来',
    ],
  },
  {
    name: 'a number changed under a conclusion',
    edit: { file: 'basics/pricing.mdx', find: '担保费, value: 10,', to: '担保费, value: 20,' },
    report: [
      'wrong-arithmetic basics/pricing.mdx:31:33 题面和假设里都没有担保费 20万元 → 题面和 inputs 用同样的数；题面没写的，补进 given 或 assumptions',
      'wrong-arithmetic basics/pricing.mdx:33:17 结论里的 4.6% 没有算出来，也不在题面里；算出来的是 综合成本率 5.6% → 改结论里的数，或加一步把它算出来',
    ],
  },
  {
    name: 'a row with a cell too many',
    edit: { file: 'basics/pricing.mdx', find: '[有担保费, 算进综合成本]', to: '[有担保费, 算进, 综合成本]' },
    report: [
      'schema-violation basics/pricing.mdx:20:7 table.rows（一行，每列一格）：这一行有 3 格，表头有 2 列；补齐或删去 → 照前面这句改',
    ],
  },
];
