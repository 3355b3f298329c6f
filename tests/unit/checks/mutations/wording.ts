import type { MutationCase } from '../../../helpers/mutate.ts';

/** Punctuation and words that do not belong. */
export const wording: readonly MutationCase[] = [
  {
    name: 'a half-width comma',
    edit: {
      file: 'methods/spin.mdx',
      find: '情境、难点、暗示、需求—效益，四步',
      to: '情境、难点、暗示、需求—效益,四步',
    },
    report: ['half-width-punctuation methods/spin.mdx:3:24 汉字旁边用了半角“,” → 改成全角“，”'],
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
    name: 'a word of the list, in a reply',
    edit: { file: 'methods/spin.mdx', find: '收到的票据，平均多久到期', to: '您走账少了，下次收队前再谈' },
    report: [
      'plain-wording methods/spin.mdx:33:8 “走账”是口头说法，银行的单据上不这么写 → 改成“结算往来”或“收付”',
      'plain-wording methods/spin.mdx:33:15 “收队”是自造的动词，听着像部队 → 改成“结束项目组”',
    ],
  },
  {
    name: 'a word of the list in the body, of two the longer',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '填好收队表，再看涨了2.5个点没有' },
    report: [
      'plain-wording methods/spin.mdx:50:54 “收队表”是自造的名词 → 改成“结项表”',
      'plain-wording methods/spin.mdx:50:62 “2.5个点”没说是百分点还是基点 → 改成“带百分号的数，例如 5%”',
    ],
  },
  {
    name: 'a word of the list in a draft',
    edit: {
      file: 'policies/yintuan-daikuan-banfa-2024.mdx',
      find: /status: in-review([\s\S]*?)大额项目先问/,
      to: 'status: draft$1大额走账先问',
    },
    report: [
      'plain-wording-in-draft policies/yintuan-daikuan-banfa-2024.mdx:42:7 “走账”是口头说法，银行的单据上不这么写 → 改成“结算往来”或“收付”',
    ],
  },
];
