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
      'edition-item editions/2026-11.mdx:22:5 “银团贷款业务管理办法”不能发给客户：条目还没有批准 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose source was checked too long ago',
    edit: { file, to: text.replace('checkedOn: 2026-11-23', 'checkedOn: 2026-10-01') },
    report: [
      'edition-item editions/2026-11.mdx:22:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：出处 2026-10-01 核对过，离出刊超过 14 天 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition that names a series without words for clients',
    edit: { file, to: text.replace('segments:', 'figures: [pmi]\nsegments:') },
    report: [
      'edition-item editions/2026-11.mdx:25:11 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition whose segment names one',
    edit: {
      file,
      to: text.replace('segments: []', 'segments:\n  - { id: works, name: 机械企业, figures: [pmi] }'),
    },
    report: [
      'edition-item editions/2026-11.mdx:26:40 “制造业景气指数”不能发给客户：还没有写客户视图（client） → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition that names a series there is not',
    edit: { file, to: text.replace('segments:', 'figures: [pmii]\nsegments:') },
    report: [
      'unknown-reference editions/2026-11.mdx:25:11 没有数据系列 pmii；是否指 pmi？ → 改成 pmi，或先新建这一篇',
    ],
  },
  {
    name: 'an edition of a series nobody registered',
    edit: { file, to: text.replace('series: joint', 'series: joins') },
    report: [
      'edition-series editions/2026-11.mdx:14:9 没有 joins 这种刊；是否指 joint？ → 写 joint、industry 之一，或先在 content/data/newsletter.yaml 的 series 里加上',
    ],
  },
  {
    name: 'an edition for an industry of a series that is for all',
    edit: { file, to: text.replace('series: joint', 'series: joint\nindustry: machinery') },
    report: [
      'edition-series editions/2026-11.mdx:15:11 《金融政策解读与行业发展动态》不分行业出 → 删掉 industry，或换一种分行业出的刊',
    ],
  },
  {
    name: 'an edition whose file is named like one of another series',
    edit: { file: 'editions/2026-11-industry.mdx', to: text },
    report: [
      'edition-series editions/2026-11-industry.mdx:14:9 文件名 2026-11-industry 和《金融政策解读与行业发展动态》对不上 → 文件改名为 2026-11.mdx，或改 series、industry',
    ],
  },
  {
    name: 'a series that ends before it begins',
    edit: {
      file: 'data/newsletter.yaml',
      find: 'until: 2027-12',
      to: 'until: 2026-09',
    },
    report: [
      'schema-violation data/newsletter.yaml:30:12 series.until（出到哪个月为止，停刊才写）：停刊的月份早于创刊的月份 → 现在是 2026-09，照前面这句改',
    ],
  },
  {
    name: 'an edition before one that went out',
    edit: {
      file: 'editions/2026-08.mdx',
      to: text
        .replace('publishedOn: 2026-11-25', 'publishedOn: 2026-08-25')
        .replace('checkedOn: 2026-11-23', 'checkedOn: 2026-08-20'),
    },
    report: [
      'edition-series editions/2026-08.mdx:14:9 《金融政策解读与行业发展动态》2026-09 已经发布，前面还有没发布的 2026-08，期号会乱 → 把内容放进下一期，删掉这一期，或把 status 改为 retired',
    ],
  },
  {
    name: 'an edition before the first of its series',
    edit: {
      file: 'editions/2026-09-industry.mdx',
      to: text
        .replace('series: joint', 'series: industry')
        .replace('publishedOn: 2026-11-25', 'publishedOn: 2026-09-25')
        .replace(/^policies:\n.*\n.*\n/m, 'policies: []\n'),
    },
    report: [
      'edition-series editions/2026-09-industry.mdx:14:9 《行业发展动态》从 2026-10 起出刊 → 换一种这个月在出的刊，或改 content/data/newsletter.yaml 里的 from、until',
    ],
  },
  {
    name: 'an edition with a policy where the series holds facts alone',
    edit: {
      file: 'editions/2026-12-industry.mdx',
      to: text
        .replace('series: joint', 'series: industry')
        .replace('publishedOn: 2026-11-25', 'publishedOn: 2026-12-05'),
    },
    report: [
      'edition-item editions/2026-12-industry.mdx:22:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：《行业发展动态》不登政策 → 把它从本期移走，或先把条目核清、补全',
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
    name: 'an approval of a correction there is not',
    edit: {
      file: 'editions/2026-09-correction-1/approval.yaml',
      to: `approver: compliance\napprovedOn: 2026-10-24\nfiles:\n  - { path: email.txt, sha256: ${'a'.repeat(64)} }\n`,
    },
    report: [
      'edition-record editions/2026-09-correction-1/approval.yaml:1:1 没有 2026-09-correction-1 这条更正 → 核对文件夹名，或恢复 content/editions/2026-09/correction-1.yaml',
      'edition-frozen editions/2026-09-correction-1/approval.yaml:1:1 content/editions/2026-09-correction-1/approval.yaml 封存清单里没有，不是命令写的 → content/editions/2026-09-correction-1/approval.yaml 里不是命令放进去的都移走；多半是手工放的，或者发布时中断过。信没有发过的，移走以后重新发布',
    ],
  },
  {
    name: 'a record of a publication that was changed by hand',
    edit: {
      file: 'editions/2026-09/publication.yaml',
      find: 'title: 设备更新贷款贴息',
      to: 'title: 设备更新贷款最高贴息',
    },
    report: [
      'edition-frozen editions/2026-09/publication.yaml:1:1 content/editions/2026-09/publication.yaml 写好以后改过 → 从版本库恢复 content/editions/2026-09/publication.yaml，不要改它',
    ],
  },
  {
    name: 'an approved edition that goes back to a draft',
    edit: { file: 'editions/2026-10.mdx', find: 'status: in-review', to: 'status: draft' },
    report: [
      'edition-approval editions/2026-10/approval.yaml:1:1 2026-10 的批准不再有效：进展批准时是“复核中”，现在是“草稿” → 把改动撤回；要用新的，就重新 build、送审，再运行 npm run newsletter -- approve 2026-10',
    ],
  },
  {
    name: 'an edition whose day is of another month',
    edit: { file, to: text.replace('publishedOn: 2026-11-25', 'publishedOn: 2026-12-25') },
    report: [
      'edition-masthead editions/2026-11.mdx:13:14 出刊日 2026-12-25 不在 2026-11 这个月 → 出刊日和文件名写同一个月；改出刊日，或改文件名',
      'edition-item editions/2026-11.mdx:22:5 “关于优化实施设备更新贷款财政贴息政策的通知”不能发给客户：出处 2026-11-23 核对过，离出刊超过 14 天 → 把它从本期移走，或先把条目核清、补全',
    ],
  },
  {
    name: 'an edition with a record number of another',
    edit: { file, to: text.replace('第011号', '第009号') },
    report: [
      'edition-masthead editions/2026-11.mdx:27:11 审查编号 示宣审〔2026〕第009号 在 2026-09 这一期里用过 → 一期一个编号；写这一期送审得到的编号',
    ],
  },
  {
    name: 'an edition with a record number of another year',
    edit: { file, to: text.replace('〔2026〕第011号', '〔2025〕第011号') },
    report: [
      'edition-masthead editions/2026-11.mdx:27:11 审查编号 示宣审〔2025〕第011号 的年份和 2026-11 这一期对不上 → 核对编号，写这一期送审得到的编号',
    ],
  },
  {
    name: 'an edition whose record number is none',
    edit: { file, to: text.replace('示宣审〔2026〕第011号', '已审') },
    report: [
      'schema-violation editions/2026-11.mdx:27:11 review.record（宣传审查编号）：宣传审查编号写成 示宣审〔2026〕第011号 的样子：机构代字、〔年份〕、序号；还没有编号就不写这一行 → 现在是 已审，照前面这句改',
    ],
  },
  {
    name: 'an edition with a policy and a fact about it',
    edit: {
      file,
      to: text.replace('facts: []', 'facts:\n  - fact: machinery/MF6\n    checkedOn: 2026-11-23'),
    },
    report: [
      'edition-item editions/2026-11.mdx:25:5 “设备更新贷款中央财政贴息1.5个百分点、期限不超过2年，2026年起扩到设备更新相关固定资产贷款和再贷款支持的科技创新类贷款，实施至2026-12-31”不能发给客户：出处 S12 的网址不是官方网站或名录里的媒体 → 把它从本期移走，或先把条目核清、补全',
      'edition-twice editions/2026-11.mdx:25:5 machinery/MF6 和前面的 shebei-gengxin-tiexi-2026-2 讲的是同一份文件 → 留一条，删掉另一条；客户一期里同一件事只看一次',
    ],
  },
  {
    name: 'an edition with an item nobody has checked',
    edit: { file, to: text.replace('\n    checkedOn: 2026-11-23', '') },
    report: [
      'edition-item editions/2026-11.mdx:22:5 shebei-gengxin-tiexi-2026-2 还没有写核对日期 → 对照出处后，加一行 checkedOn: 核对的那一天',
    ],
  },
  {
    name: 'an edition that tells another day than its items',
    edit: { file, to: text.replace('日期落在12月31日', '日期落在12月30日') },
    report: [
      'edition-words editions/2026-11.mdx:19:5 “12月30日”在这个版本的各条里没有，或者说法相反 → 改成条目里的数或日期；条目换过的，标题和卷首语跟着改',
    ],
  },
  {
    name: 'an edition with a segment called default',
    edit: { file, to: text.replace('segments: []', 'segments:\n  - { id: default, name: 机械企业 }') },
    report: [
      'schema-violation editions/2026-11.mdx:26:11 segments.id（标识，也是文件夹名）：default 是通用版自己的名字，会把通用版的文件盖掉；换一个标识，例如 machinery → 现在是 default，照前面这句改',
    ],
  },
  {
    name: 'an edition that shows clients their tier',
    edit: { file, to: text.replace('segments: []', 'segments:\n  - { id: small, name: 小微与基础客户 }') },
    report: [
      'segment-name editions/2026-11.mdx:26:24 版本名“小微与基础客户”里有内部的叫法“基础客户”，客户会看到 → 另写给客户看的名字，例如 clientName: 小微企业',
    ],
  },
  {
    name: 'an edition whose folder is called after a tier',
    edit: {
      file,
      to: text.replace('segments: []', 'segments:\n  - { id: base, name: 基础客户, clientName: 小微企业 }'),
    },
    report: [
      'segment-name editions/2026-11.mdx:26:11 版本的标识 base 是内部客户层级的标识，会出现在文件夹名里 → 换一个按行业或规模起的标识，例如 small',
    ],
  },
];
