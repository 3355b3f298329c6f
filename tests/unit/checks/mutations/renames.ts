import type { MutationCase } from '../../../helpers/mutate.ts';

const field = (file: string, ...ids: string[]) => ({
  file,
  find: /^confidentiality: .*$/m,
  to: `$&\nformerIds: [${ids.join(', ')}]`,
});
const atTheEnd = (file: string, id: string) => ({
  file,
  find: '\n---\n',
  to: `\nformerIds: [${id}]\n---\n`,
});
const told = 'reused-id';
const renamed = (place: string, was: string, now: string): string =>
  `renamed-target ${place} ${was} 已改名为 ${now} → 改成 ${now}；不改也打得开，读者会被转过去`;

/** Former ids that another entry has, or that cannot have been, and places that still say them. */
export const renames: readonly MutationCase[] = [
  {
    name: 'a former id that another entry has today',
    edit: field('methods/sandwich.mdx', 'spin'),
    report: [
      `${told} methods/sandwich.mdx:13:13 曾用标识 spin 现在是 methods/spin.mdx 的标识 → 给那一篇换一个没用过的标识；这里确实写错了，就删掉`,
    ],
  },
  {
    name: 'a former id that is the present one',
    edit: field('methods/sandwich.mdx', 'feedback', 'sandwich'),
    report: [
      `${told} methods/sandwich.mdx:13:23 曾用标识 sandwich 就是现在的标识 → 删掉它；这里只写改名以前的标识`,
    ],
  },
  {
    name: 'a former id of a part of an industry',
    edit: field('industries/machinery/chain.yaml', 'machines'),
    report: [
      `${told} industries/machinery/chain.yaml:12:13 产业链跟着行业走，没有自己的曾用标识：machines → 删掉它；改名写在那一篇行业里`,
    ],
  },
  {
    name: 'a former id of a node without its industry',
    edit: atTheEnd('industries/machinery/nodes/steel.mdx', 'metal'),
    report: [
      `${told} industries/machinery/nodes/steel.mdx:43:13 曾用标识 metal 不像环节的标识 → 写成 machinery/steel 的样子`,
    ],
  },
  {
    name: 'a former address that is another page',
    edit: field('learn/modules/tiering.mdx', 'exam'),
    report: [
      `${told} learn/modules/tiering.mdx:13:13 曾用标识 exam 的地址 /learn/exam/ 是另一页 → 核对旧标识，写错了就改`,
    ],
  },
  {
    name: "a former id that was another entry's",
    edit: atTheEnd('cases/z-machinery.mdx', 'byd-payables'),
    report: [
      `${told} cases/byd-supplier-payment.mdx:14:13 曾用标识 byd-payables 在 cases/z-machinery.mdx 里也写了 → 只留在真正用过它的那一篇，另一篇删掉`,
      `${told} cases/z-machinery.mdx:94:13 曾用标识 byd-payables 在 cases/byd-supplier-payment.mdx 里也写了 → 只留在真正用过它的那一篇，另一篇删掉`,
    ],
  },
  {
    name: 'a reference to a former id',
    edit: { file: 'methods/spin.mdx', find: 'cases: [y-technology]', to: 'cases: [byd-payables]' },
    report: [renamed('methods/spin.mdx:39:9', 'byd-payables', 'byd-supplier-payment')],
  },
  {
    name: 'a link to a former address',
    edit: {
      file: 'methods/spin.mdx',
      find: '/industries/machinery/#spin',
      to: '/cases/byd-payables/#related',
    },
    report: [
      renamed(
        'methods/spin.mdx:50:23',
        '/cases/byd-payables/#related',
        '/cases/byd-supplier-payment/#related',
      ),
    ],
  },
  {
    name: 'a component that shows an entry by a former id',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<Claim entry="cases/byd-payables" id="payment-days" />\n\n## 四个中文名',
    },
    report: [
      'component-target methods/spin.mdx:44:1 cases/byd-payables 里没有主张 payment-days → 先核对 entry 写的条目有没有主张',
      renamed('methods/spin.mdx:44:15', 'cases/byd-payables', 'cases/byd-supplier-payment'),
    ],
  },
  {
    name: 'the former id of a node in a flow of the chain',
    edit: { file: 'industries/machinery/chain.yaml', find: 'from: steel', to: 'from: toolmaker' },
    report: [renamed('industries/machinery/chain.yaml:14:11', 'toolmaker', 'tool')],
  },
  {
    name: 'a former address among the pages of the search dictionary',
    edit: {
      file: 'data/search-terms.yaml',
      find: 'groups:',
      to: 'pages:\n  - path: /cases/byd-payables/\n    askedAs: [拖欠货款怎么谈起, 供应商账期太长, 账期从一百天缩到六十天]\ngroups:',
    },
    report: [renamed('data/search-terms.yaml:14:11', '/cases/byd-payables/', '/cases/byd-supplier-payment/')],
  },
];
