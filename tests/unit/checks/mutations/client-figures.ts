import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'policies/shebei-gengxin-tiexi-2026-2.mdx';

/** Words for clients that say another figure or day than their entry; more of them in `agreement.test.ts`. */
export const clientFigures: readonly MutationCase[] = [
  {
    name: 'an upper bound told to clients as a lower one',
    edit: { file, find: '自发放日起算，最长2年', to: '自发放日起算，最短2年' },
    report: [
      'client-figure policies/shebei-gengxin-tiexi-2026-2.mdx:82:7 给客户看的“2年”和条目说反了：这里说的是至少，条目里是至多 → 对照原文，改掉写错的一处',
    ],
  },
  {
    name: 'points told to clients as percent',
    edit: { file, find: '本金贴息1.5个百分点，自发放日起算', to: '本金贴息1.5%，自发放日起算' },
    report: [
      'client-figure policies/shebei-gengxin-tiexi-2026-2.mdx:82:7 给客户看的“1.5%”和条目的单位不一样，条目里是“1.5个百分点” → 对照原文，改掉写错的一处',
    ],
  },
  {
    name: 'the end of a policy told to clients as another day',
    edit: { file, find: 'expiry: 2026-12-31', to: 'expiry: 2027-03-31' },
    report: [
      'client-deadline policies/shebei-gengxin-tiexi-2026-2.mdx:90:11 给客户看的截止日是2026年12月31日，失效日期（expiry）是2027年3月31日 → 同一个截止日各处写同一天；对照原文，改掉写错的一处',
    ],
  },
  {
    name: 'a deadline whose words mean another day',
    edit: {
      file,
      find: 'title: 设备更新贷款财政贴息政策实施期截止',
      to: 'title: 设备更新贷款财政贴息11月30日截止',
    },
    report: [
      'client-deadline policies/shebei-gengxin-tiexi-2026-2.mdx:91:12 截止日写的是2026年12月31日，这里的话“设备更新贷款财政贴息11月30日截止”说的是另一天 → 同一个截止日各处写同一天；对照原文，改掉写错的一处',
    ],
  },
  {
    name: 'a point that nothing shows, told to clients',
    edit: {
      file,
      find: /unverifiedPoints: \[\]([\s\S]*)对照文件列出的领域，核一遍在建和计划中的设备项目/,
      to: 'unverifiedPoints:\n  - 严重违规的企业收回贴息，只见于一处报道$1严重违规的企业会收回贴息，材料要真实',
    },
    report: [
      'client-unverified policies/shebei-gengxin-tiexi-2026-2.mdx:87:7 给客户看的“严重违规的企业会收回贴息”出自没有佐证的要点“严重违规的企业收回贴息，只见于一处报道” → 从客户视图里删掉；要说，先找到佐证，把它移进 keyPoints 并写上 shownBy',
    ],
  },
];
