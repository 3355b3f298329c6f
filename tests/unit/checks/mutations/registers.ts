import type { MutationCase } from '../../../helpers/mutate.ts';

/** Policies, holidays and other registers that say what cannot be. */
export const registers: readonly MutationCase[] = [
  {
    name: 'steps without a list',
    edit: {
      file: 'methods/spin.mdx',
      find: '\n## 问题从哪里拿',
      to: '\n<Steps>\n\n先打电话，再上门。\n\n</Steps>\n\n## 问题从哪里拿',
    },
    report: ['component-shape methods/spin.mdx:48:1 <Steps> 里没有列表 → 每一步一行，写成“1. 做什么”'],
  },
  {
    name: 'a timeline that does not say when',
    edit: {
      file: 'methods/spin.mdx',
      find: '\n## 问题从哪里拿',
      to: '\n<Timeline>\n\n- **当天**：写纪要\n- 打电话\n\n</Timeline>\n\n## 问题从哪里拿',
    },
    report: [
      'component-shape methods/spin.mdx:48:1 <Timeline> 第 2 项没有写时间 → 每一项先写时间，用两个星号加粗，例如 - **当天**：写纪要',
    ],
  },
  {
    name: 'a policy issued tomorrow',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'issued: 2026-01-19',
      to: 'issued: 2026-12-01',
    },
    report: [
      'date-in-future policies/shebei-gengxin-tiexi-2026-2.mdx:22:9 issued 2026-12-01 还没到（今天是 2026-11-30） → 这里写已经发生的日子；核对年份，还没发生的先不写',
    ],
  },
  {
    name: 'a document number used twice',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'docNo: 财金〔2026〕2号',
      to: 'docNo: 工信部企业[2022]63号',
    },
    report: [
      'duplicate-value policies/shebei-gengxin-tiexi-2026-2.mdx:21:8 docNo 工信部企业[2022]63号 和 policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx 的一样 → 核对哪一处写错了；是同一份就合成一条',
      'date-order policies/shebei-gengxin-tiexi-2026-2.mdx:21:8 文号里的年份 2022 和成文日期 2026-01-19 不是一年 → 核对原文，改正文号或日期',
      'duplicate-value policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:18:8 docNo 工信部企业〔2022〕63号 和 policies/shebei-gengxin-tiexi-2026-2.mdx 的一样 → 核对哪一处写错了；是同一份就合成一条',
    ],
  },
  {
    name: 'a holiday of another year',
    edit: {
      file: 'data/holidays.yaml',
      find: 'from: 2026-05-01, to: 2026-05-05',
      to: 'from: 2025-05-01, to: 2025-05-05',
    },
    report: [
      'holiday-plan data/holidays.yaml:35:28 2026年：劳动节 2025-05-01 到 2025-05-05 不在这一年 → 对照国务院办公厅的通知改正',
      'holiday-plan data/holidays.yaml:35:67 2026年：调休上班日 2026-05-09 离劳动节太远 → 对照国务院办公厅的通知改正',
    ],
  },
  {
    name: 'a holiday of forty days',
    edit: { file: 'data/holidays.yaml', find: 'to: 2026-05-05', to: 'to: 2026-06-10' },
    report: [
      'holiday-plan data/holidays.yaml:35:44 2026年：劳动节放假 41 天，太长 → 对照国务院办公厅的通知改正',
      'holiday-plan data/holidays.yaml:35:67 2026年：2026-05-09 又放假又上班（劳动节） → 对照国务院办公厅的通知改正',
    ],
  },
  {
    name: 'a year without spring festival',
    edit: { file: 'data/holidays.yaml', find: / {6}- \{ name: 春节, from: 2026.*\n/, to: '' },
    report: [
      'holiday-plan data/holidays.yaml:32:7 2026年：没有写春节 → 对照国务院办公厅的通知改正；和别的节连休的，名字写成“国庆节、中秋节”',
    ],
  },
  {
    name: 'a year listed twice',
    edit: { file: 'data/holidays.yaml', find: 'year: 2025', to: 'year: 2026' },
    report: [
      'holiday-plan data/holidays.yaml:15:12 2026年：通知标题里的年份不是 2026 → 对照国务院办公厅的通知改正',
      'holiday-plan data/holidays.yaml:17:13 2026年：成文日期 2024-11-12 和 2026 年的安排对不上 → 对照国务院办公厅的通知改正',
      'holiday-plan data/holidays.yaml:20:27 2026年：元旦 2025-01-01 到 2025-01-01 不在这一年 → 对照国务院办公厅的通知改正',
      'holiday-plan data/holidays.yaml:21:27 2026年：春节 2025-01-28 到 2025-02-04 不在这一年 → 对照国务院办公厅的通知改正',
    ],
  },
  {
    name: 'the year of today is not listed',
    edit: { file: 'data/holidays.yaml', find: / {2}- year: 2026\n[^]*/, to: '' },
    report: [
      'holiday-year-missing data/holidays.yaml:14:3 还没有 2026 年的放假安排，跟进日历只能按周末和法定的几天算 → 国务院办公厅公布后，照前几年的样子加一段 year: 2026；还没公布就先放着',
    ],
  },
  {
    name: 'a tool asked for an unknown industry',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '/tools/?industry=machinry' },
    report: [
      'link-filter methods/spin.mdx:50:16 链接里 industry=machinry 选不到东西；是否指 machinery？ → 可以写：machinery；不筛选就删掉 ? 后面的',
    ],
  },
  {
    name: 'a site that looks like an authority',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'https://www.mof.gov.cn/',
      to: 'https://www.mof.gov.cn.example.com/',
    },
    report: [
      'official-link policies/shebei-gengxin-tiexi-2026-2.mdx:63:8 www.mof.gov.cn.example.com 不在官方网站名录里 → 核对网址有没有抄错；确是官方网站的，先加进 content/data/official-sites.yaml',
    ],
  },
  {
    name: 'an official link without https',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'https://www.mof.gov.cn/',
      to: 'http://www.mof.gov.cn/',
    },
    report: [
      'official-link policies/shebei-gengxin-tiexi-2026-2.mdx:63:8 官方网址不是 https：http://www.mof.gov.cn/ → 改成 https:// 开头，打开看一眼再存',
    ],
  },
  {
    name: 'an official link with a port',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'https://www.mof.gov.cn/',
      to: 'https://www.mof.gov.cn:8443/',
    },
    report: [
      'official-link policies/shebei-gengxin-tiexi-2026-2.mdx:63:8 官方网址带了端口 8443 → 官方网站用不着端口；核对地址，删掉冒号和数字',
    ],
  },
  {
    name: 'two policies that replace each other',
    edit: {
      file: 'policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx',
      find: /replaces: \[\]\nreplacedBy:\n {2}- title: 工信部企业〔2026〕2号\n {4}policy: .*/,
      to: 'replaces:\n  - title: 设备更新贷款贴息\n    policy: shebei-gengxin-tiexi-2026-2\nreplacedBy:\n  - title: 设备更新贷款贴息\n    policy: shebei-gengxin-tiexi-2026-2',
    },
    report: [
      'replacement-cycle policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:25:13 互相取代，绕成一圈：youzhi-zhongxiao-tidu-peiyu-zanxing-2022 取代 shebei-gengxin-tiexi-2026-2 取代 youzhi-zhongxiao-tidu-peiyu-zanxing-2022 → 新文件写 replaces，旧文件写 replacedBy；核对哪一处写反了，删掉',
    ],
  },
  {
    name: 'an owner who reviews',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewer: compliance', to: 'reviewer: product-manager' },
    report: [
      'same-reviewer products/piaojuchi.mdx:5:11 复核岗位和负责岗位是同一个：product-manager → 自己不能复核自己写的，换一个岗位复核',
    ],
  },
  {
    name: 'an alias that is the title',
    edit: { file: 'products/piaojuchi.mdx', find: '- 池化票据', to: '- 票据池' },
    report: [
      'duplicate-alias products/piaojuchi.mdx:19:5 别名“票据池”就是这一页的标题 → 删掉它；标题本来就搜得到，别名写标题以外的叫法',
    ],
  },
  {
    name: 'an alias of one sign',
    edit: { file: 'products/piaojuchi.mdx', find: '- 池化票据', to: '- 票' },
    report: [
      'schema-violation products/piaojuchi.mdx:19:5 aliases（别名）：别名至少两个字，一个字搜不准 → 现在是 票，照前面这句改',
    ],
  },
  {
    name: 'a draft part of an approved industry',
    edit: { file: 'industries/machinery/chain.yaml', find: 'status: approved', to: 'status: draft' },
    report: [
      'draft-in-approved industries/machinery/chain.yaml:5:9 定稿的行业 machinery 里这一份产业链还是草稿 → 先把这一份定稿，或把行业 machinery 的 status 也改回去',
    ],
  },
  {
    name: 'an official link with a line break',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'https://www.mof.gov.cn/',
      to: '"https://www.mof.gov.cn/\\r\\nX:1"',
    },
    report: [
      'schema-violation policies/shebei-gengxin-tiexi-2026-2.mdx:63:8 official.url（网址）：网址里不能有空格、换行和全角符号 → 现在是 https://www.mof.gov.cn/ X:1，照前面这句改',
    ],
  },
  {
    name: 'an official link behind a user name',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'https://www.mof.gov.cn/',
      to: 'https://www.mof.gov.cn@example.com/',
    },
    report: [
      'schema-violation policies/shebei-gengxin-tiexi-2026-2.mdx:63:8 official.url（网址）：网址里有 @，真正打开的是 @ 后面的网站；删掉 @ 和它前面的字 → 现在是 https://www.mof.gov.cn@example.com/，照前面这句改',
    ],
  },
  {
    name: 'a number of a document and its date of other years',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'docNo: 财金〔2026〕2号',
      to: 'docNo: 财金〔2022〕2号',
    },
    report: [
      'date-order policies/shebei-gengxin-tiexi-2026-2.mdx:21:8 文号里的年份 2022 和成文日期 2026-01-19 不是一年 → 核对原文，改正文号或日期',
    ],
  },
  {
    name: 'a policy in force ten years before it was issued',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: 'effective: 2026-01-01',
      to: 'effective: 2016-01-01',
    },
    report: [
      'date-order policies/shebei-gengxin-tiexi-2026-2.mdx:23:12 施行日期 2016-01-01 比成文日期 2026-01-19 早一年以上 → 核对年份；原文确实往前追溯的，在 forceNote 里写明“追溯”',
    ],
  },
  {
    name: 'an answer field of another kind of question',
    edit: {
      file: 'learn/questions/tiering.yaml',
      find: 'answer: true',
      to: 'answer: true\n    tolerance: 1',
    },
    report: [
      'schema-violation learn/questions/tiering.yaml:33:16 items.tolerance（填数题：允许差多少）：这种题型不用 tolerance，读者看不到；删掉它，或改 kind → 现在是 1，照前面这句改',
    ],
  },
];
