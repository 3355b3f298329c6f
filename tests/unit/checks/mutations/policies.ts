import type { MutationCase } from '../../../helpers/mutate.ts';

/** Policies whose dates, force or evidence contradict each other. */
export const policies: readonly MutationCase[] = [
  {
    name: 'an expiry before the issue',
    edit: {
      file: 'policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx',
      find: 'issued: 2022-06-01',
      to: 'issued: 2027-06-01',
    },
    report: [
      'date-in-future policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:19:9 issued 2027-06-01 还没到（今天是 2026-11-30） → 这里写已经发生的日子；核对年份，还没发生的先不写',
      'date-order policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:21:9 失效日期 2026-03-31 早于成文日期 2027-06-01 → 核对原文，改正其中一个',
    ],
  },
  {
    name: 'an expiry before the start of force',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'expiry: 2026-12-31',
      to: 'expiry: 2025-12-31',
    },
    report: [
      'date-order policies/shebei-gengxin-tiexi-2026-2.mdx:24:9 失效日期 2025-12-31 早于成文日期 2026-01-19 → 核对原文，改正其中一个',
      'date-order policies/shebei-gengxin-tiexi-2026-2.mdx:24:9 失效日期 2025-12-31 早于施行日期 2026-01-01 → 核对原文，改正其中一个',
      'expired-policy policies/shebei-gengxin-tiexi-2026-2.mdx:24:9 2025-12-31 已过，仍标为有效 → 查有没有延续文件：有就改 expiry，没有就把 status 改成 retired',
    ],
  },
  {
    name: 'a superseded policy without successor',
    edit: {
      file: 'policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx',
      find: /^replacedBy:\n( .*\n)+/m,
      to: '',
    },
    report: [
      'superseded-without-successor policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:22:8 标为已被取代，却没写被什么取代 → 在 replacedBy 写上新文件名，库里有的再写 policy 标识',
    ],
  },
  {
    name: 'an expired policy',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'expiry: 2026-12-31',
      to: 'expiry: 2026-10-31',
    },
    report: [
      'expired-policy policies/shebei-gengxin-tiexi-2026-2.mdx:24:9 2026-10-31 已过，仍标为有效 → 查有没有延续文件：有就改 expiry，没有就把 status 改成 retired',
    ],
  },
  {
    name: 'a published policy without a page that has an address',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: '    url: https://www.news.cn/fortune/20241012/yintuan.html\n',
      to: '',
    },
    report: [
      'unverified-as-fact policies/yintuan-daikuan-banfa-2024.mdx:6:9 一页有网址的证据也没有，只能是草稿 → 找到页面，记进 evidence；找不到就把 status 改成 draft',
    ],
  },
  {
    name: 'a sourced policy without evidence',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: /^evidence:\n( .*\n)+/m,
      to: 'evidence: []\n',
    },
    report: [
      'unverified-as-fact policies/yintuan-daikuan-banfa-2024.mdx:6:9 一页有网址的证据也没有，只能是草稿 → 找到页面，记进 evidence；找不到就把 status 改成 draft',
      'missing-source policies/yintuan-daikuan-banfa-2024.mdx:10:8 写了有来源，却没有来源编号 → 在 evidence 里记下看过的页面，或把 basis 改成 general',
      'evidence-page policies/yintuan-daikuan-banfa-2024.mdx:35:15 没有证据 news → 写成 evidence 里已有的编号：还没有，先在 evidence 里记一页',
      'evidence-page policies/yintuan-daikuan-banfa-2024.mdx:37:15 没有证据 news → 写成 evidence 里已有的编号：还没有，先在 evidence 里记一页',
    ],
  },
  {
    name: 'a figure no page shows',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: /新增建筑市政(.*)\n {4}shownBy: .*/,
      to: '每户最高贴息200万元；新增建筑市政$1\n    shownBy: []',
    },
    report: [
      'unshown-figure policies/shebei-gengxin-tiexi-2026-2.mdx:52:11 要点里的“200万元”没有佐证 → 在 shownBy 写上写明它的证据编号；查不到就移到 unverifiedPoints，或删掉',
      'evidence-page policies/shebei-gengxin-tiexi-2026-2.mdx:71:9 证据 news 没有写明任何一项 → 在 shows 写上它写明的文件信息，或写进要点的 shownBy；都没有就删掉这一页',
    ],
  },
  {
    name: 'a key point with a figure and no evidence',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: '  - text: 收费可由行业自律进一步规范',
      to: '  - text: 牵头行承贷份额不少于15%',
    },
    report: [
      'unshown-figure policies/yintuan-daikuan-banfa-2024.mdx:39:11 要点里的“15%”没有佐证 → 在 shownBy 写上写明它的证据编号；查不到就移到 unverifiedPoints，或删掉',
    ],
  },
  {
    name: 'a figure to clients that one account shows',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: /(1\.5个百分点，自发放日起，最长2年)\n {4}shownBy: \[gz\]/,
      to: '$1\n    shownBy: [news]',
    },
    report: [
      'unshown-figure policies/shebei-gengxin-tiexi-2026-2.mdx:82:7 给客户看的“1.5个百分点”没有原文或全文转载佐证 → 找到原文或全文转载，记进 evidence 和要点的 shownBy；找不到就不对客户说',
      'unshown-figure policies/shebei-gengxin-tiexi-2026-2.mdx:82:7 给客户看的“2年”没有原文或全文转载佐证 → 找到原文或全文转载，记进 evidence 和要点的 shownBy；找不到就不对客户说',
    ],
  },
  {
    name: 'a figure in one line that no point tells',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: /^oneLine: .*$/m,
      to: 'oneLine: 设备更新贷款贴息1.5个百分点，单户最多300万元',
    },
    report: [
      'unshown-figure policies/shebei-gengxin-tiexi-2026-2.mdx:3:10 一句话里的“300万元”在要点和日期里没有 → 先写成要点并注明证据，再写进一句话；或从一句话里删掉',
    ],
  },
  {
    name: 'a figure without evidence in a draft',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: /status: in-review([\s\S]*?)shownBy: \[news\]/,
      to: 'status: draft$1shownBy: []',
    },
    report: [
      'unshown-figure-in-draft policies/yintuan-daikuan-banfa-2024.mdx:34:11 要点里的“2011年”没有佐证 → 在 shownBy 写上写明它的证据编号；查不到就移到 unverifiedPoints，或删掉',
    ],
  },
  {
    name: 'an account called the original',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: '    kind: account',
      to: '    kind: original',
    },
    report: [
      'evidence-page policies/yintuan-daikuan-banfa-2024.mdx:51:11 www.news.cn 不在官方网站名录里，算不上原文 → 改成 reprint（全文转载）或 account（转述）；确是官方网站的，先加进 content/data/official-sites.yaml',
    ],
  },
  {
    name: 'a page that is not there, and one nothing rests on',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: '    shownBy: [news]',
      to: '    shownBy: [xinhua]',
    },
    report: [
      'evidence-page policies/shebei-gengxin-tiexi-2026-2.mdx:53:15 没有证据 xinhua → 写成 evidence 里已有的编号：gz、news',
      'evidence-page policies/shebei-gengxin-tiexi-2026-2.mdx:71:9 证据 news 没有写明任何一项 → 在 shows 写上它写明的文件信息，或写进要点的 shownBy；都没有就删掉这一页',
    ],
  },
  {
    name: 'a policy of an industry that names no node there',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: /^nodes:\n( .*\n)+/m,
      to: '',
    },
    report: [
      'policy-without-node policies/shebei-gengxin-tiexi-2026-2.mdx:31:5 写着和机械制造特别相关，却没有指到任何环节 → 在 nodes 写上有关的环节和为什么；只是各行业都适用的，从 industries 里拿掉这个行业',
    ],
  },
  {
    name: 'a number of a document that is said to have none',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: 'issued: 2024-10\n',
      to: 'withoutDocNo: 以公告发布，全文没有文号\ndocNoCandidate: { value: 金规〔2024〕14号, basis: 转载 }\nissued: 2024-10\n',
    },
    report: [
      'unverified-as-fact policies/yintuan-daikuan-banfa-2024.mdx:17:15 写了没有文号，又写了文号 金规〔2024〕14号 → 核对原文，只留对的一个',
      'unknown-reference policies/yintuan-daikuan-banfa-2024.mdx:32:16 没有产品与术语 yintuan → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference policies/yintuan-daikuan-banfa-2024.mdx:33:16 没有产品与术语 xiangmu-rongzi → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'a missing number that nobody saw missing',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: 'issued: 2024-10\n',
      to: 'withoutDocNo: 报道里没有写文号\nissued: 2024-10\n',
    },
    report: [
      'unverified-as-fact policies/yintuan-daikuan-banfa-2024.mdx:17:15 没有文号要看过全文才能说，evidence 里没有这样的页面 → 找到原文或全文转载，记进 evidence，kind 写 original 或 reprint，shows 里写 docNo；找不到就删掉 withoutDocNo',
      'unknown-reference policies/yintuan-daikuan-banfa-2024.mdx:31:16 没有产品与术语 yintuan → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'unknown-reference policies/yintuan-daikuan-banfa-2024.mdx:32:16 没有产品与术语 xiangmu-rongzi → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'a candidate number taken for the number',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'docNo: 财金〔2026〕2号',
      to: 'docNo: 财金〔2026〕2号\ndocNoCandidate: { value: 财金〔2026〕2号, basis: 转载 }',
    },
    report: [
      'unverified-as-fact policies/shebei-gengxin-tiexi-2026-2.mdx:21:8 候选文号 财金〔2026〕2号 被当成了文号 → 核对原文后删掉 docNoCandidate，或把 docNo 删掉',
      'unknown-reference policies/shebei-gengxin-tiexi-2026-2.mdx:33:5 没有行业 new-energy → 改成 content/industries/ 里已有的文件夹名，或先新建这一篇',
      'unknown-reference policies/shebei-gengxin-tiexi-2026-2.mdx:34:5 没有行业 healthcare → 改成 content/industries/ 里已有的文件夹名，或先新建这一篇',
      'unknown-reference policies/shebei-gengxin-tiexi-2026-2.mdx:43:16 没有产品与术语 shebei-gengxin → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'an example for clients with a typed result and a name without a number',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: /^ {2}when:\n/m,
      to: [
        '  example:',
        '    formula: 贷款 × 贴息',
        '    inputs:',
        '      - { name: 贷款, value: 1000, unit: 万元 }',
        '      - { name: 贴息, value: 1.5, unit: 个百分点 }',
        '    unit: 万元',
        '    example: 假设贷款{货款}，一年约15万元',
        '  when:',
        '',
      ].join('\n'),
    },
    report: [
      'wrong-arithmetic policies/shebei-gengxin-tiexi-2026-2.mdx:94:14 算例里的 {货款} 在 inputs 里没有 → 能写的有 {贷款}、{贴息}、{结果}',
      'wrong-arithmetic policies/shebei-gengxin-tiexi-2026-2.mdx:94:14 算例没有写算出来的数 → 在该写结果的地方写 {结果}，数由程序算',
      'wrong-arithmetic policies/shebei-gengxin-tiexi-2026-2.mdx:94:14 算例里的 15万元 是手写的数 → 改成 {结果}，数由程序带',
    ],
  },
];
