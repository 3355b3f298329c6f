import { readFileSync } from 'node:fs';
import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'editions/2026-11.mdx';
const text = readFileSync('tests/fixtures/newsletter/edition.mdx', 'utf8');

/** Ways in which an edition can pick what clients may not be told, each with the report an editor must get. */
export const editions: readonly MutationCase[] = [
  {
    name: 'an edition with a policy nobody approved',
    edit: { file, to: text.replace('shebei-gengxin-tiexi-2026-2', 'yintuan-daikuan-banfa-2024') },
    report: [
      'edition-item editions/2026-11.mdx:23:5 “银团贷款业务管理办法”不能发给客户：条目还没有批准 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose source was checked too long ago',
    edit: { file, to: text.replace('checkedOn: 2026-11-23', 'checkedOn: 2026-10-01') },
    report: [
      'edition-item editions/2026-11.mdx:23:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：出处 2026-10-01 核对过，离出刊超过 14 天 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition that names a series without words for clients',
    edit: { file, to: text.replace('segments:', 'figures: [pmi]\nsegments:') },
    report: [
      'edition-item editions/2026-11.mdx:26:11 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose segment names one',
    edit: {
      file,
      to: text.replace('segments: []', 'segments:\n  - { id: works, name: 机械企业, figures: [pmi] }'),
    },
    report: [
      'edition-item editions/2026-11.mdx:27:40 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition that names a series there is not',
    edit: { file, to: text.replace('segments:', 'figures: [pmii]\nsegments:') },
    report: [
      'unknown-reference editions/2026-11.mdx:26:11 没有数据系列 pmii；是否指 pmi？ → 改成 pmi，或先新建这一篇',
    ],
  },
  {
    name: 'an approval after the day of issue',
    edit: {
      file: 'editions/2026-09/approval.yaml',
      find: 'approvedOn: 2026-09-24',
      to: 'approvedOn: 2026-09-30',
    },
    report: [
      'edition-record editions/2026-09/approval.yaml:2:13 批准日期 2026-09-30 晚于出刊日 2026-09-25 → 先批准再发布；重新 approve',
    ],
  },
  {
    name: 'an edition whose day is of another month',
    edit: { file, to: text.replace('publishedOn: 2026-11-25', 'publishedOn: 2026-12-25') },
    report: [
      'edition-masthead editions/2026-11.mdx:13:14 出刊日 2026-12-25 不在 2026-11 这个月 → 出刊日和文件名写同一个月；改出刊日，或改文件名',
      'edition-item editions/2026-11.mdx:23:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：出处 2026-11-23 核对过，离出刊超过 14 天 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose number goes back',
    edit: { file, to: text.replace('issue: 11', 'issue: 8') },
    report: [
      'edition-masthead editions/2026-11.mdx:14:8 2026-11 写的是第8期，上一期 2026-09 是第9期 → 按月份编写 issue: 11，按顺序编写 issue: 10',
    ],
  },
  {
    name: 'an edition whose total leaves one out',
    edit: { file, to: text.replace('total: 2', 'total: 3') },
    report: [
      'edition-masthead editions/2026-11.mdx:15:8 2026-11 写的是总第3期，上一期 2026-09 是总第1期 → 改成 total: 2',
    ],
  },
  {
    name: 'an edition with a record number of another',
    edit: { file, to: text.replace('第011号', '第009号') },
    report: [
      'edition-masthead editions/2026-11.mdx:28:11 审查编号 示宣审〔2026〕第009号 在 2026-09 这一期里用过 → 一期一个编号；写这一期送审得到的编号',
    ],
  },
  {
    name: 'an edition with a record number of another year',
    edit: { file, to: text.replace('〔2026〕第011号', '〔2025〕第011号') },
    report: [
      'edition-masthead editions/2026-11.mdx:28:11 审查编号 示宣审〔2025〕第011号 的年份和 2026-11 这一期对不上 → 核对编号，写这一期送审得到的编号',
    ],
  },
  {
    name: 'an edition whose record number is none',
    edit: { file, to: text.replace('示宣审〔2026〕第011号', '已审') },
    report: [
      'schema-violation editions/2026-11.mdx:28:11 review.record（宣传审查编号）：宣传审查编号写成 示宣审〔2026〕第011号 的样子：机构代字、〔年份〕、序号；还没有编号就不写这一行 → 现在是 已审，照前面这句改',
    ],
  },
  {
    name: 'an edition with a policy and a fact about it',
    edit: {
      file,
      to: text.replace('facts: []', 'facts:\n  - fact: machinery/MF6\n    checkedOn: 2026-11-23'),
    },
    report: [
      'edition-twice editions/2026-11.mdx:26:5 machinery/MF6 和前面的 shebei-gengxin-tiexi-2026-2 讲的是同一份文件 → 留一条，删掉另一条；客户一期里同一件事只看一次',
    ],
  },
  {
    name: 'an edition with an item nobody has checked',
    edit: { file, to: text.replace('\n    checkedOn: 2026-11-23', '') },
    report: [
      'edition-item editions/2026-11.mdx:23:5 shebei-gengxin-tiexi-2026-2 还没有写核对日期 → 对照出处后，加一行 checkedOn: 核对的那一天',
    ],
  },
  {
    name: 'an edition that tells another day than its items',
    edit: { file, to: text.replace('日期落在12月31日', '日期落在12月30日') },
    report: [
      'edition-words editions/2026-11.mdx:20:5 “12月30日”在这个版本的各条里没有，或者说法相反 → 改成条目里的数或日期；条目换过的，标题和卷首语跟着改',
    ],
  },
  {
    name: 'an edition with a segment called default',
    edit: { file, to: text.replace('segments: []', 'segments:\n  - { id: default, name: 机械企业 }') },
    report: [
      'schema-violation editions/2026-11.mdx:27:11 segments.id（标识，也是文件夹名）：default 是通用版自己的名字，会把通用版的文件盖掉；换一个标识，例如 machinery → 现在是 default，照前面这句改',
    ],
  },
  {
    name: 'an edition that shows clients their tier',
    edit: { file, to: text.replace('segments: []', 'segments:\n  - { id: small, name: 小微与基础客户 }') },
    report: [
      'segment-name editions/2026-11.mdx:27:24 版本名“小微与基础客户”里有内部的叫法“基础客户”，客户会看到 → 另写给客户看的名字，例如 clientName: 小微企业',
    ],
  },
  {
    name: 'an edition whose folder is called after a tier',
    edit: {
      file,
      to: text.replace('segments: []', 'segments:\n  - { id: base, name: 基础客户, clientName: 小微企业 }'),
    },
    report: [
      'segment-name editions/2026-11.mdx:27:11 版本的标识 base 是内部客户层级的标识，会出现在文件夹名里 → 换一个按行业或规模起的标识，例如 small',
    ],
  },
];
