import type { MutationCase } from '../../../helpers/mutate.ts';

/** Punctuation and words that do not belong. */
export const wording: readonly MutationCase[] = [
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
];
