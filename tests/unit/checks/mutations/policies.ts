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
      'unknown-reference policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:27:5 没有行业 new-energy → 改成 content/industries/ 里已有的文件夹名，或先新建这一篇',
      'unknown-reference policies/youzhi-zhongxiao-tidu-peiyu-zanxing-2022.mdx:28:5 没有行业 healthcare → 改成 content/industries/ 里已有的文件夹名，或先新建这一篇',
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
      'unknown-reference policies/shebei-gengxin-tiexi-2026-2.mdx:43:5 没有产品与术语 shebei-gengxin → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
];
