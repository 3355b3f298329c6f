import type { Mutation } from '../../helpers/mutate.ts';

/** Ways to break prose, dates, evidence and wording, each with the report an author must get. */
export const textMutations: readonly { name: string; edit: Mutation; report: readonly string[] }[] = [
  {
    name: 'an unknown component',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '<RedLine>\n\n一\n\n</RedLine>\n\n## 四个中文名',
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
      to: '<Tip titel="一">\n\n一\n\n</Tip>\n\n## 四个中文名',
    },
    report: ['component-props methods/spin.mdx:44:1 <Tip> 的 titel 写得不对 → 可以写：title，值用双引号'],
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
    name: 'a skipped heading level',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '## 四个中文名\n\n#### 下一层' },
    report: ['heading-level methods/spin.mdx:46:1 标题从 2 级跳到 4 级 → 改成 ###'],
  },
  {
    name: 'a link to a missing page',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '/industry/machinery/' },
    report: [
      'broken-link methods/spin.mdx:50:16 没有这一页：/industry/machinery/；是否指 /industries/machinery/？ → 改成已有的地址，结尾带 /',
    ],
  },
  {
    name: 'a relative link',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '../machinery/' },
    report: [
      'broken-link methods/spin.mdx:50:16 站内链接要从 / 开始：../machinery/ → 例如 /products/piaojuchi/',
    ],
  },
  {
    name: 'an anchor that is not on the page',
    edit: { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to: '#四个中文' },
    report: [
      'broken-anchor methods/spin.mdx:50:16 本页没有小标题 #四个中文；是否指 四个中文名？ → 可以写：#四个中文名、#问题从哪里拿',
    ],
  },
  {
    name: 'a missing image',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '![链图](/images/none.png)\n\n## 四个中文名',
    },
    report: [
      'missing-image methods/spin.mdx:44:1 没有这张图：/images/none.png → 把图片放进 content/ 下，核对文件名大小写',
    ],
  },
  {
    name: 'an image without alternative text',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '![](/images/none.png)\n\n## 四个中文名' },
    report: [
      'missing-alt methods/spin.mdx:44:1 图片没有替代文字：/images/none.png → 在方括号里写一句图上说了什么',
      'missing-image methods/spin.mdx:44:1 没有这张图：/images/none.png → 把图片放进 content/ 下，核对文件名大小写',
    ],
  },
  {
    name: 'an expiry before the issue',
    edit: {
      file: 'policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx',
      find: 'issued: 2022-06-01',
      to: 'issued: 2027-06-01',
    },
    report: [
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
      'unknown-reference policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:27:5 没有行业 new-energy → 改成已有的行业标识，或先新建这个条目',
      'unknown-reference policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:28:5 没有行业 healthcare → 改成已有的行业标识，或先新建这个条目',
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
    name: 'a second-hand policy marked approved',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: 'status: in-review',
      to: 'status: approved',
    },
    report: [
      'unverified-as-fact policies/yintuan-daikuan-banfa-2024.mdx:6:9 只有一处二手来源，不能标为已批准 → 核对原文后提高 verification.level，或把 status 改成 in-review',
    ],
  },
  {
    name: 'an overdue review',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2026-01-23' },
    report: [
      'review-overdue products/piaojuchi.mdx:7:13 应于 2026-07-23 复核，已逾期 → 请负责岗位复核后更新 reviewedOn 和 version',
    ],
  },
  {
    name: 'a review in the future',
    edit: { file: 'products/piaojuchi.mdx', find: 'reviewedOn: 2026-11-23', to: 'reviewedOn: 2027-01-23' },
    report: ['review-in-future products/piaojuchi.mdx:7:13 复核日期 2027-01-23 还没到 → 写实际复核的那一天'],
  },
  {
    name: 'a sourced statement without source',
    edit: { file: 'products/piaojuchi.mdx', find: /^sources:\n( .*\n)+/m, to: 'sources: []\n' },
    report: [
      'missing-source products/piaojuchi.mdx:10:8 写了有来源，却没有来源编号 → 补上 sources，或把 basis 改成 general',
    ],
  },
  {
    name: 'a claim without unit',
    edit: { file: 'cases/z-machinery.mdx', find: /^ {4}unit: 天\n/m, to: '' },
    report: ['number-without-unit cases/z-machinery.mdx:43:12 15 没有单位 → 补上 unit，例如 万元、%、天'],
  },
  {
    name: 'an input without unit',
    edit: { file: 'cases/z-machinery.mdx', find: 'value: 35000, unit: 万元', to: 'value: 35000' },
    report: ['number-without-unit cases/z-machinery.mdx:47:31 35000 没有单位 → 补上 unit，例如 万元、%、天'],
  },
  {
    name: 'a half-width comma',
    edit: {
      file: 'methods/spin.mdx',
      find: '情境、难点、暗示、需求回报，四步',
      to: '情境、难点、暗示、需求回报,四步',
    },
    report: ['half-width-punctuation methods/spin.mdx:3:23 汉字旁边用了半角“,” → 改成全角“，”'],
  },
  {
    name: 'half-width brackets in the body',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑(八)个' },
    report: [
      'half-width-punctuation methods/spin.mdx:50:54 汉字旁边用了半角“(” → 改成全角“（”',
      'half-width-punctuation methods/spin.mdx:50:56 汉字旁边用了半角“)” → 改成全角“）”',
    ],
  },
  {
    name: 'words left from a web page',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '阅读全文 先挑八个' },
    report: ['page-noise methods/spin.mdx:50:52 像是从网页带来的字：“阅读全文” → 删掉，只留事实'],
  },
  {
    name: 'a mobile number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 13800138000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002X 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a social credit code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 91350100M000100Y43 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是统一社会信用代码 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222020000000000000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a real company',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑华星机械有限公司八个' },
    report: [
      'real-company methods/spin.mdx:50:52 写了企业全名“先挑华星机械有限公司” → 换成代称，例如 Z机械、客户A',
    ],
  },
  {
    name: 'a draft used by approved entries',
    edit: { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: draft' },
    report: [
      'draft-in-approved cases/byd-supplier-payment.mdx:22:5 已批准的条目用了草稿：piaojuchi → 先批准 piaojuchi，或从这里拿掉',
      'draft-in-approved cases/z-machinery.mdx:19:12 已批准的条目用了草稿：piaojuchi → 先批准 piaojuchi，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/bearing.mdx:31:5 已批准的条目用了草稿：piaojuchi → 先批准 piaojuchi，或从这里拿掉',
      'draft-in-approved industries/machinery/nodes/construction.mdx:40:5 已批准的条目用了草稿：piaojuchi → 先批准 piaojuchi，或从这里拿掉',
    ],
  },
];
