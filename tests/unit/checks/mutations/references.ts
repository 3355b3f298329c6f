import { readFileSync } from 'node:fs';
import { governed } from '../../../helpers/governed.ts';
import type { MutationCase } from '../../../helpers/mutate.ts';

const lonelyNode = readFileSync('tests/fixtures/content/industries/machinery/nodes/steel.mdx', 'utf8')
  .replace(/^title: .*$/m, 'title: 孤岛厂')
  .replace(/^order: .*$/m, 'order: 99');

const sandwich = readFileSync('tests/fixtures/content/methods/sandwich.mdx', 'utf8');
const partOfPart = sandwich
  .replace(/^title: .*$/m, 'title: 当面夸一句')
  .replace(/^aliases: .*$/m, 'aliases: []')
  .replace(/^order: .*$/m, 'order: 15')
  .replace('method: pyramid', 'method: sandwich');

const coverage = (entry: string, words = ''): string => `${governed('覆盖表', '哪一页回答哪个概念')}
items:
  - id: spin
    section: 三（三）
    concept: 四类提问
    entry: ${entry}
${words}`;

/** References that lead nowhere, or to what is not approved. */
export const references: readonly MutationCase[] = [
  {
    name: 'an unknown industry',
    edit: { file: 'cases/byd-supplier-payment.mdx', find: '- new-energy', to: '- machinary' },
    report: [
      'unknown-reference cases/byd-supplier-payment.mdx:19:5 没有行业 machinary；是否指 machinery？ → 改成 machinery，或先新建这一篇',
    ],
  },
  {
    name: 'an unknown product',
    edit: { file: 'cases/z-machinery.mdx', find: 'products: [piaojuchi', to: 'products: [piaojuch' },
    report: [
      'unknown-reference cases/z-machinery.mdx:19:12 没有产品与术语 piaojuch；是否指 piaojuchi？ → 改成 piaojuchi，或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:19:22 没有产品与术语 gyl-rongzi → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:19:34 没有产品与术语 xianjin-guanli → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:19:50 没有产品与术语 rc-1n-team → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'an unknown tier',
    edit: { file: 'cases/z-machinery.mdx', find: 'tier: growth', to: 'tier: grow' },
    report: [
      'unknown-reference cases/z-machinery.mdx:18:7 没有客户层级 grow → 改成 content/tiers/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'an unknown node',
    edit: { file: 'schemes/machinery-bill-pool.mdx', find: '  - struct', to: '  - strut' },
    report: [
      'unknown-reference schemes/machinery-bill-pool.mdx:20:5 没有环节 strut；是否指 struct？ → 改成 struct，或先新建这一篇',
    ],
  },
  {
    name: 'an unknown node where an objection is heard',
    edit: {
      file: 'industries/machinery/dialogue.yaml',
      find: '    note: 不承诺利率低于他行；比价后仍须走审批',
      to: '    note: 不承诺利率低于他行；比价后仍须走审批\n    nodes: [strut]',
    },
    report: [
      'unknown-reference industries/machinery/dialogue.yaml:42:13 没有环节 strut；是否指 struct？ → 改成 struct，或先新建这一篇',
    ],
  },
  {
    name: 'an unknown node a case is about',
    edit: {
      file: 'cases/z-machinery.mdx',
      find: 'industries: [machinery]',
      to: 'industries: [machinery]\nnodes: [machinery/strut]',
    },
    report: [
      'unknown-reference cases/z-machinery.mdx:18:9 没有环节 machinery/strut；是否指 machinery/struct？ → 改成 machinery/struct，或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:20:23 没有产品与术语 gyl-rongzi → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:20:35 没有产品与术语 xianjin-guanli → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference cases/z-machinery.mdx:20:51 没有产品与术语 rc-1n-team → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'an unknown vocabulary word',
    edit: { file: 'methods/spin.mdx', find: 'phase: discover', to: 'phase: discovery' },
    report: [
      'unknown-term methods/spin.mdx:16:8 没有阶段 discovery；是否指 discover？ → 可以写：discover（发现）、design（设计）、demonstrate（展示）、develop（发展）',
    ],
  },
  {
    name: 'an unknown post',
    edit: { file: 'products/piaojuchi.mdx', find: 'owner: product-manager', to: 'owner: product-manger' },
    report: [
      'unknown-term products/piaojuchi.mdx:4:8 没有岗位 product-manger；是否指 product-manager？ → 可以写：rm（客户经理岗）、team-lead（对公团队主管岗）、product-manager（产品经理岗）、industry-researcher（行业研究岗）、policy-editor（政策编辑岗）、content-editor（知识库编辑岗）、tech-finance（科技金融岗）、settlement（结算与现金管理岗）、risk（风险管理岗）、compliance（合规复核岗）、branch-head（支行行长岗）',
    ],
  },
  {
    name: 'an unregistered source',
    edit: { file: 'products/piaojuchi.mdx', find: '- S73', to: '- S973' },
    report: [
      'unknown-source products/piaojuchi.mdx:12:5 没有登记来源 S973 → 编号写错了就改；没登记的，先在 content/data/sources.yaml 登记，再引用编号',
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
      'edge-missing-node industries/machinery/chain.yaml:14:11 没有环节 steal；是否指 steel？ → 改成 steel，或先新建这一篇',
    ],
  },
  {
    name: 'a node without flows',
    edit: { file: 'industries/machinery/nodes/lonely.mdx', to: lonelyNode },
    report: [
      'orphan-node industries/machinery/nodes/lonely.mdx:1:1 环节 machinery/lonely 没有任何流向 → 在 industries/machinery/chain.yaml 里补上它的货物、资金或信用流向',
      'unknown-reference industries/machinery/nodes/lonely.mdx:30:5 没有产品与术语 yufu-rongzi → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference industries/machinery/nodes/lonely.mdx:31:5 没有产品与术语 cunhuo-zhiya → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference industries/machinery/nodes/lonely.mdx:32:5 没有产品与术语 yincheng → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'a method that is part of a part',
    edit: { file: 'methods/praise.mdx', to: partOfPart },
    report: [
      'nested-part methods/praise.mdx:20:11 “当面夸一句”归在“三明治反馈法”下面，“三明治反馈法”自己又归在 pyramid 下面，方法列表里就看不到它 → 改成 pyramid；sandwich 应当单独列的，删掉它的 partOf',
    ],
  },
  {
    name: 'two methods that are part of each other',
    edit: {
      file: 'methods/pyramid.mdx',
      find: 'whenToUse:',
      to: 'partOf: { method: sandwich, adds: 先夸再说结论 }\nwhenToUse:',
    },
    report: [
      'nested-part methods/pyramid.mdx:19:19 “金字塔原则”归在“三明治反馈法”下面，“三明治反馈法”自己又归在 pyramid 下面，方法列表里就看不到它 → pyramid 和 sandwich 只留一个做主方法，删掉它的 partOf',
      'nested-part methods/sandwich.mdx:20:11 “三明治反馈法”归在“金字塔原则”下面，“金字塔原则”自己又归在 sandwich 下面，方法列表里就看不到它 → sandwich 和 pyramid 只留一个做主方法，删掉它的 partOf',
    ],
  },
  {
    name: 'a method that is part of itself',
    edit: { file: 'methods/sandwich.mdx', find: 'method: pyramid', to: 'method: sandwich' },
    report: [
      'self-reference methods/sandwich.mdx:20:11 partOf 指向了这个方法自己：sandwich → 删掉这一项，或改成要指的另一个条目',
    ],
  },
  {
    name: 'a draft used by approved entries',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: draft' },
    report: [
      'draft-in-approved cases/byd-supplier-payment.mdx:22:5 定稿的条目用了草稿：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved cases/z-machinery.mdx:19:12 定稿的条目用了草稿：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/bearing.mdx:31:5 定稿的条目用了草稿：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/construction.mdx:40:5 定稿的条目用了草稿：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
    ],
  },
  {
    name: 'a flow from the wrong node',
    edit: {
      file: 'industries/machinery/chain.yaml',
      find: '  - from: used\n    to: contractor',
      to: '  - from: export\n    to: contractor',
    },
    report: [
      'orphan-node industries/machinery/nodes/used.mdx:1:1 环节 machinery/used 没有任何流向 → 在 industries/machinery/chain.yaml 里补上它的货物、资金或信用流向',
    ],
  },
  {
    name: 'a retired entry used by approved entries',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: retired' },
    report: [
      'draft-in-approved cases/byd-supplier-payment.mdx:22:5 定稿的条目用了已停用：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved cases/z-machinery.mdx:19:12 定稿的条目用了已停用：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/bearing.mdx:31:5 定稿的条目用了已停用：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/construction.mdx:40:5 定稿的条目用了已停用：piaojuchi → 先把 piaojuchi 定稿，或从这里拿掉',
    ],
  },
  {
    name: 'an entry under review used by approved entries',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: in-review' },
    report: [
      'in-review-in-approved cases/byd-supplier-payment.mdx:22:5 定稿的条目用了还在复核的：piaojuchi → 请负责岗位尽快复核 piaojuchi；定稿之前，这里别把它当定论',
      'in-review-in-approved cases/z-machinery.mdx:19:12 定稿的条目用了还在复核的：piaojuchi → 请负责岗位尽快复核 piaojuchi；定稿之前，这里别把它当定论',
      'in-review-in-approved industries/machinery/nodes/bearing.mdx:31:5 定稿的条目用了还在复核的：piaojuchi → 请负责岗位尽快复核 piaojuchi；定稿之前，这里别把它当定论',
      'in-review-in-approved industries/machinery/nodes/construction.mdx:40:5 定稿的条目用了还在复核的：piaojuchi → 请负责岗位尽快复核 piaojuchi；定稿之前，这里别把它当定论',
    ],
  },
  {
    name: 'a coverage row that leads to no entry',
    edit: { file: 'data/coverage.yaml', to: coverage('methods/spinn') },
    report: [
      'coverage-target data/coverage.yaml:15:12 没有条目 methods/spinn；是否指 methods/spin？ → 写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    ],
  },
  {
    name: 'a coverage row whose page misses a word',
    edit: { file: 'data/coverage.yaml', to: coverage('methods/spin', '    words: [情境, 金字塔]\n') },
    report: [
      'coverage-words data/coverage.yaml:16:17 methods/spin 里没有“金字塔” → 把这个概念写进那一页，或把这一行指到写了它的页',
    ],
  },
];
