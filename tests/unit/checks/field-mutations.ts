import { readFileSync } from 'node:fs';
import type { Mutation } from '../../helpers/mutate.ts';

const lonelyNode = readFileSync(
  'tests/fixtures/content/industries/machinery/nodes/steel.mdx',
  'utf8',
).replace(/^title: .*$/m, 'title: 孤岛厂');

/** Ways to break fields, references and chains, each with the report an author must get. */
export const fieldMutations: readonly { name: string; edit: Mutation; report: readonly string[] }[] = [
  {
    name: 'a colon in a value without quotes',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 票据池: 二: 三' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：值里有冒号，却没有加引号 → 检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号',
      'yaml-syntax products/piaojuchi.mdx:2:13 开头的字段读不懂：值里有冒号，却没有加引号 → 检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号',
    ],
  },
  {
    name: 'an open quote',
    edit: { file: 'products/piaojuchi.mdx', find: 'version: "1.0"', to: 'version: "1.0' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:28:49 开头的字段读不懂：引号或括号没有成对 → 检查缩进、冒号后的空格和成对的引号；带冒号或井号的值加双引号',
    ],
  },
  {
    name: 'a missing field',
    edit: { file: 'products/piaojuchi.mdx', find: /^line: .*\n/m, to: '' },
    report: ['schema-violation products/piaojuchi.mdx:2:1 缺少 line（产品线） → 补上 line'],
  },
  {
    name: 'a version written as a number',
    edit: { file: 'products/piaojuchi.mdx', find: 'version: "1.0"', to: 'version: 1.0' },
    report: [
      'schema-violation products/piaojuchi.mdx:9:10 version（版本号）：版本号要加引号，例如 "1.0" → 现在是 1，请按提示改',
    ],
  },
  {
    name: 'a day that does not exist',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2026-02-30' },
    report: [
      'schema-violation products/piaojuchi.mdx:7:13 reviewedOn（最近复核日期）：日历上没有这一天 → 现在是 2026-02-30，请按提示改',
    ],
  },
  {
    name: 'a value outside its list',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: aproved' },
    report: [
      'schema-violation products/piaojuchi.mdx:6:9 status（状态：draft 草稿、in-review 复核中、approved 已批准、retired 已停用） 不能是 aproved；是否指 approved？ → 可以写：draft、in-review、approved、retired',
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
      'schema-violation products/piaojuchi.mdx:3:10 oneLine（一句话：经理会说出口的那句话）：一句话不超过 120 字 → 现在是 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长，请按提示改',
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
      'schema-violation products/piaojuchi.mdx:2:1 缺少 oneLine（一句话：经理会说出口的那句话） → 补上 oneLine',
      'unknown-key products/piaojuchi.mdx:3:1 没有字段 onLine；是否指 oneLine？ → 这里可以写：title、oneLine、owner、reviewer、status、reviewedOn、reviewEvery、version、basis、sources、confidentiality、aliases、english、line、pinyin、pinyinAlternative、definition、whenToUse、painSolved、prerequisites、riskNotes、related、ambiguous',
    ],
  },
  {
    name: 'an unknown key inside a list',
    edit: { file: 'cases/z-machinery.mdx', find: 'formula: 释放资金', to: 'formulas: 释放资金' },
    report: [
      'unknown-key cases/z-machinery.mdx:45:5 没有字段 formulas；是否指 formula？ → 这里可以写：id、statement、value、unit、formula、inputs、result、assumptions、doubt、basis、sources',
    ],
  },
  {
    name: 'a file no collection owns',
    edit: { file: 'products/readme.txt', to: 'x' },
    report: [
      'unknown-file products/readme.txt:1:1 没有哪类内容收这个文件 → 放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml',
    ],
  },
  {
    name: 'an unknown industry',
    edit: { file: 'cases/z-machinery.mdx', find: 'industries: [machinery]', to: 'industries: [machinary]' },
    report: [
      'unknown-reference cases/z-machinery.mdx:17:14 没有行业 machinary；是否指 machinery？ → 改成已有的行业标识，或先新建这个条目',
    ],
  },
  {
    name: 'an unknown product',
    edit: { file: 'cases/z-machinery.mdx', find: 'products: [piaojuchi', to: 'products: [piaojuch' },
    report: [
      'unknown-reference cases/z-machinery.mdx:19:12 没有产品与术语 piaojuch；是否指 piaojuchi？ → 改成已有的产品与术语标识，或先新建这个条目',
      'unknown-reference cases/z-machinery.mdx:19:22 没有产品与术语 gyl-rongzi → 改成已有的产品与术语标识，或先新建这个条目',
      'unknown-reference cases/z-machinery.mdx:19:34 没有产品与术语 xianjin-guanli → 改成已有的产品与术语标识，或先新建这个条目',
      'unknown-reference cases/z-machinery.mdx:19:50 没有产品与术语 rc-1n-team → 改成已有的产品与术语标识，或先新建这个条目',
    ],
  },
  {
    name: 'an unknown tier',
    edit: { file: 'cases/z-machinery.mdx', find: 'tier: growth', to: 'tier: grow' },
    report: [
      'unknown-reference cases/z-machinery.mdx:18:7 没有客户层级 grow → 改成已有的客户层级标识，或先新建这个条目',
    ],
  },
  {
    name: 'an unknown node',
    edit: { file: 'schemes/machinery-bill-pool.mdx', find: '  - struct', to: '  - strut' },
    report: [
      'unknown-reference schemes/machinery-bill-pool.mdx:20:5 没有环节 strut；是否指 struct？ → 改成已有的环节标识，或先新建这个条目',
    ],
  },
  {
    name: 'an unknown vocabulary word',
    edit: { file: 'methods/spin.mdx', find: 'phase: discover', to: 'phase: discovery' },
    report: [
      'unknown-term methods/spin.mdx:16:8 没有阶段 discovery；是否指 discover？ → 可以写：discover、design、demonstrate、develop',
    ],
  },
  {
    name: 'an unknown post',
    edit: { file: 'products/piaojuchi.mdx', find: 'owner: product-manager', to: 'owner: product-manger' },
    report: [
      'unknown-term products/piaojuchi.mdx:4:8 没有岗位 product-manger；是否指 product-manager？ → 可以写：rm、team-lead、product-manager、industry-researcher、policy-editor、content-editor、tech-finance、settlement、risk、compliance、branch-head',
    ],
  },
  {
    name: 'an unregistered source',
    edit: { file: 'products/piaojuchi.mdx', find: '- S73', to: '- S973' },
    report: [
      'unknown-source products/piaojuchi.mdx:12:5 没有登记来源 S973 → 先在 content/data/sources.yaml 登记这个来源，再引用编号',
    ],
  },
  {
    name: 'an id used twice in a list',
    edit: { file: 'cases/z-machinery.mdx', find: '- id: cost-saving', to: '- id: cash-days' },
    report: [
      'duplicate-id cases/z-machinery.mdx:54:5 claims 里 cash-days 出现了两次 → 删掉一条，或改成不同的标识',
    ],
  },
  {
    name: 'the same flow twice',
    edit: {
      file: 'industries/machinery/chain.yaml',
      find: '  - from: steel\n    to: struct\n    kind: goods',
      to: '  - from: steel\n    to: casting\n    kind: goods',
    },
    report: [
      'duplicate-id industries/machinery/chain.yaml:18:5 edges 里 steel → casting → goods 出现了两次 → 删掉一条，或改成不同的标识',
    ],
  },
  {
    name: 'a title used twice',
    edit: { file: 'products/zichanchi.mdx', find: 'title: 资产池', to: 'title: 票据池' },
    report: [
      'duplicate-title products/zichanchi.mdx:2:8 标题“票据池”和 products/piaojuchi.mdx 重复 → 改一个标题，让读者在搜索里分得开',
    ],
  },
  {
    name: 'an alias used twice',
    edit: { file: 'products/zichanchi.mdx', find: '- 池化融资', to: '- 票据池业务' },
    report: [
      'duplicate-alias products/zichanchi.mdx:16:5 别名“票据池业务”已经被 products/piaojuchi.mdx 用了 → 删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
    ],
  },
  {
    name: 'a flow from a missing node',
    edit: {
      file: 'industries/machinery/chain.yaml',
      find: 'from: steel\n    to: casting',
      to: 'from: steal\n    to: casting',
    },
    report: [
      'edge-missing-node industries/machinery/chain.yaml:14:11 没有环节 steal；是否指 steel？ → 改成已有的环节标识，或先新建这个条目',
    ],
  },
  {
    name: 'a node without flows',
    edit: { file: 'industries/machinery/nodes/lonely.mdx', to: lonelyNode },
    report: [
      'orphan-node industries/machinery/nodes/lonely.mdx:1:1 环节 machinery/lonely 没有任何流向 → 在 industries/machinery/chain.yaml 里补上它的货物、资金或信用流向',
      'unknown-reference industries/machinery/nodes/lonely.mdx:30:5 没有产品与术语 yufu-rongzi → 改成已有的产品与术语标识，或先新建这个条目',
      'unknown-reference industries/machinery/nodes/lonely.mdx:31:5 没有产品与术语 cunhuo-zhiya → 改成已有的产品与术语标识，或先新建这个条目',
      'unknown-reference industries/machinery/nodes/lonely.mdx:32:5 没有产品与术语 yincheng → 改成已有的产品与术语标识，或先新建这个条目',
    ],
  },
  {
    name: 'a tag that is not closed',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '<Tip>\n\n## 四个中文名' },
    report: ['mdx-syntax methods/spin.mdx:44:1 <Tip> 没有结束标签 → 在内容后面另起一行写 </Tip>'],
  },
  {
    name: 'a brace in prose',
    edit: { file: 'methods/spin.mdx', find: '读起来容易绕', to: '读起来{容易}绕' },
    report: [
      'mdx-brace methods/spin.mdx:46:27 正文里的“{”会被当成代码：，读起来{容易}绕。 → 写成 \\{，或用全角｛，或放进反引号',
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
    name: 'two stray characters at once',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑{八}个 <8' },
    report: [
      'mdx-brace methods/spin.mdx:50:54 正文里的“{”会被当成代码：)。先挑{八}个 < → 写成 \\{，或用全角｛，或放进反引号',
      'mdx-angle methods/spin.mdx:50:59 正文里的“<”会被当成标签：八}个 <8，按客户 → 写成“小于”“不足”，或用全角＜，或放进反引号',
    ],
  },
];
