import type { MutationCase } from '../../../helpers/mutate.ts';

/** Bodies with stray code, unknown components or headings out of order. */
export const markdown: readonly MutationCase[] = [
  {
    name: 'a tag that is not closed',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Tip>\n\n先问现状，再问难点。\n\n## 四个中文名',
    },
    report: ['mdx-syntax methods/spin.mdx:44:1 <Tip> 没有结束标签 → 在内容后面另起一行写 </Tip>'],
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
    name: 'a brace in prose',
    edit: { file: 'methods/spin.mdx', find: '读起来容易绕', to: '读起来{容易}绕' },
    report: [
      'mdx-brace methods/spin.mdx:46:27 正文里的“{”会被当成代码：，读起来{容易}绕。 → 写成 \\{，或用全角｛，或放进反引号',
    ],
  },
  {
    name: 'two stray characters at once',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑{八}个 <8' },
    report: [
      'mdx-brace methods/spin.mdx:50:54 正文里的“{”会被当成代码：)。先挑{八}个 < → 写成 \\{，或用全角｛，或放进反引号',
      'mdx-angle methods/spin.mdx:50:59 正文里的“<”会被当成标签：八}个 <8，按客户 → 写成“小于”“不足”，或用全角＜，或放进反引号',
    ],
  },
  {
    name: 'a less-than sign in prose',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑<8个' },
    report: [
      'mdx-angle methods/spin.mdx:50:54 正文里的“<”会被当成标签：)。先挑<8个，按客 → 写成“小于”“不足”，或用全角＜，或放进反引号',
    ],
  },
  {
    name: 'an unknown component',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<RedLine>\n\n没有合同不放款。\n\n</RedLine>\n\n## 四个中文名',
    },
    report: [
      'unknown-component methods/spin.mdx:44:1 没有组件 <RedLine>；是否指 Redline？ → 可以用：Redline、Tip、Compliance、Script、Steps、Checklist、Timeline、Term、Claim、Kpi、Spin、Scheme',
    ],
  },
  {
    name: 'an unknown prop',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Tip titel="记住">\n\n先问现状，再问难点。\n\n</Tip>\n\n## 四个中文名',
    },
    report: ['component-props methods/spin.mdx:44:1 <Tip> 的 titel 写得不对 → 可以写：title，值用双引号'],
  },
  {
    name: 'a prop that is not literal',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Tip title={a}>\n\n一\n\n</Tip>\n\n## 四个中文名',
    },
    report: [
      'component-props methods/spin.mdx:44:1 <Tip> 的 title 不是固定的值 → 写成 名称="文字"，不能写算式',
    ],
  },
  {
    name: 'a first-level heading in the body',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '# 四个中文名' },
    report: [
      'heading-level methods/spin.mdx:44:1 正文里不能有一级标题 → 标题已写在 title 字段；正文从 ## 开始',
    ],
  },
  {
    name: 'a row of a table with a cell too few',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '| 项目 | 数额 | 说明 |\n| --- | --- | --- |\n| 丙 | 2 万元 | 正常 |\n\n| 项目 | 数额 | 说明 |\n| --- | --- | --- |\n| 甲 | 1 万元 |\n\n## 四个中文名',
    },
    report: [
      'table-shape methods/spin.mdx:50:1 这一行有 2 格，表头有 3 格 → 补上空着的格，写成 | 甲 | 乙 |  |；少一格，后面几行的字会串列',
    ],
  },
  {
    name: 'a row of a table with a cell too many, and text glued below',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '| 项目 | 数额 |\n| --- | --- |\n| 甲 | 1 万元 | 多的 |\n接着说。\n\n## 四个中文名',
    },
    report: [
      'table-shape methods/spin.mdx:46:1 这一行有 3 格，表头有 2 格 → 删掉多出来的格，多出来的字不会显示；字里本来就有竖线的，写成 \\|',
      'table-shape methods/spin.mdx:47:1 表格下面紧跟着文字，会被当成表格的一行 → 和表格之间空一行',
    ],
  },
  {
    name: 'a delimiter row that does not fit the head of its table',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '| 甲 | 乙 |\n| --- |\n| 一 | 二 |\n\n## 四个中文名',
    },
    report: [
      'table-shape methods/spin.mdx:45:1 表头有 2 格，这一行分隔线有 1 格，整张表会变成普通文字 → 写成 | --- | --- |',
    ],
  },
  {
    name: 'a pair of stars that may have been meant to multiply',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '按 本金 *利率* 天数 算。\n\n## 四个中文名',
    },
    report: [
      'lone-star methods/spin.mdx:44:6 “*利率*”里的 * 不会显示，中间的字变成强调 → 要强调，写成 **利率**；是乘号，写 × 或 \\*',
    ],
  },
  {
    name: 'a skipped heading level',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '## 四个中文名\n\n#### 下一层' },
    report: ['heading-level methods/spin.mdx:46:1 标题从 2 级跳到 4 级 → 改成 ###'],
  },
  {
    name: 'a claim that is not in the case',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Claim entry="cases/z-machinery" id="cash-day" />\n\n## 四个中文名',
    },
    report: [
      'component-target methods/spin.mdx:44:1 cases/z-machinery 里没有主张 cash-day；是否指 cash-days？ → 可以写：cash-days、cost-saving、efficiency、income',
    ],
  },
  {
    name: 'an entry without claims',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Claim entry="cases/none" id="days" />\n\n## 四个中文名',
    },
    report: [
      'component-target methods/spin.mdx:44:1 cases/none 里没有主张 days → 先核对 entry 写的条目有没有主张',
    ],
  },
  {
    name: 'a component that shows a missing scheme',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Scheme id="machinery-bill-pol" />\n\n## 四个中文名',
    },
    report: [
      'component-target methods/spin.mdx:44:1 <Scheme> 要的方案 machinery-bill-pol 没有；是否指 machinery-bill-pool？ → 改成已有的方案标识',
    ],
  },
  {
    name: 'a missing indicator',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Kpi industry="machinery" metric="应收周转天数" />\n\n## 四个中文名',
    },
    report: [
      'component-target methods/spin.mdx:44:1 machinery 里没有指标 应收周转天数；是否指 应收账款周转天数？ → 可以写：应收账款周转天数、存货周转天数、毛利率、资产负债率、研发费用率、经营现金流净额与净利润比',
    ],
  },
];
