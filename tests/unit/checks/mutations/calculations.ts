import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'products/piaojuchi.mdx';

/** Calculators on pages: their formulas, names and directions. */
export const calculations: readonly MutationCase[] = [
  {
    name: 'a formula of a calculator that names an unknown input',
    edit: { file, find: '入池票据 × 折算比例', to: '入池票据 × 折扣' },
    report: [
      'calculation-formula products/piaojuchi.mdx:76:35 公式里的“折扣”上面没有，算不出来 → 能用的名称：入池票据、折算比例、已用额度；算式用 × ÷ - ＋ 和括号',
    ],
  },
  {
    name: 'a formula that stops in the middle',
    edit: { file, find: '入池票据 × 折算比例', to: '入池票据 × （折算比例' },
    report: [
      'calculation-formula products/piaojuchi.mdx:76:35 公式里的括号或符号读不懂，算不出来 → 能用的名称：入池票据、折算比例、已用额度；算式用 × ÷ - ＋ 和括号',
    ],
  },
  {
    name: 'an input no formula uses',
    edit: { file, find: '票据池额度 - 已用额度', to: '票据池额度' },
    report: [
      'calculation-formula products/piaojuchi.mdx:74:19 “已用额度”填了没有用 → 公式里用上它，或删掉这一项',
    ],
  },
  {
    name: 'an input whose good side is told the wrong way round',
    edit: { file, find: 'whenBlank: 0, better: down', to: 'whenBlank: 0, better: up' },
    report: [
      'calculation-formula products/piaojuchi.mdx:74:57 “已用额度”往好里变，算出来的好处反而少了 → 方向写反了就改成 down，公式里加减写反了就改公式',
    ],
  },
  {
    name: 'two numbers of one name',
    edit: { file, find: 'name: 还能用多少', to: 'name: 入池票据' },
    report: [
      'calculation-formula products/piaojuchi.mdx:77:19 “入池票据”前面已经有了 → 一个名称只给一个数，换一个名称',
    ],
  },
  {
    name: 'a question without a bound',
    edit: {
      file,
      find: 'unit: 万元, better: up }',
      to: 'unit: 万元, better: up, asks: [{ ask: 单位没有选错吗 }] }',
    },
    report: [
      'schema-violation products/piaojuchi.mdx:72:61 handbook.calculations.inputs.asks.ask（问一句什么，例如 年利率没有填错吗）：一句话写 above 或 below，写一样；两头都要问的写两句 → 现在是 单位没有选错吗，照前面这句改',
    ],
  },
];
