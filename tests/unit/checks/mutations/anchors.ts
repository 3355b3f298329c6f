import type { MutationCase } from '../../../helpers/mutate.ts';

const heading = '## 四个中文名';
const before = (text: string) => ({ file: 'methods/spin.mdx', find: heading, to: `${text}\n\n${heading}` });

/** Anchors that lead nowhere, and headings that take or lack one. */
export const anchors: readonly MutationCase[] = [
  {
    name: 'an anchor that is not on the page of an industry',
    edit: before('见[机械](/industries/machinery/#spins)。'),
    report: [
      'broken-anchor methods/spin.mdx:44:2 /industries/machinery/ 没有小标题 #spins；是否指 spin？ → 打开那一页核对小标题',
    ],
  },
  {
    name: 'an encoded anchor that is not on the page',
    edit: before('见[上面](#%E6%B2%A1%E6%9C%89)。'),
    report: ['broken-anchor methods/spin.mdx:44:2 本页没有小标题 #没有 → 可以写：#四个中文名、#问题从哪里拿'],
  },
  {
    name: 'a source that is not in the register',
    edit: before('见[来源](/sources/#S999)。'),
    report: [
      'broken-anchor methods/spin.mdx:44:2 /sources/ 没有小标题 #S999；是否指 S99？ → 打开那一页核对小标题',
    ],
  },
  {
    name: 'an anchor on a page that has none',
    edit: before('见[产品](/products/#bills)。'),
    report: ['broken-anchor methods/spin.mdx:44:2 /products/ 没有小标题 #bills → 打开那一页核对小标题'],
  },
  {
    name: 'anchors made of fields and of headings, also encoded',
    edit: before(
      '见[步骤](#steps)、[中文名](#%E5%9B%9B%E4%B8%AA%E4%B8%AD%E6%96%87%E5%90%8D)、[应对](/industries/machinery/#objection-1)、[现金](/cases/z-machinery/#cash-days)、[要点](/policies/shebei-gengxin-tiexi-2026-2/#points)。',
    ),
    report: [],
  },
  {
    name: 'a heading with the anchor of a section of the page',
    edit: { file: 'methods/spin.mdx', find: '## 问题从哪里拿', to: '## Steps' },
    report: [
      'duplicate-anchor methods/spin.mdx:48:1 小标题“Steps”的锚点 #steps 页面自己已经用了，链接和目录会跳错地方 → 换一个小标题',
    ],
  },
  {
    name: 'a heading with an anchor that another file gives the page',
    edit: { file: 'industries/machinery/index.mdx', find: /$/, to: '\n## objection 1\n\n一句。\n' },
    report: [
      'duplicate-anchor industries/machinery/index.mdx:37:1 小标题“objection 1”的锚点 #objection-1 页面自己已经用了，链接和目录会跳错地方 → 换一个小标题',
    ],
  },
  {
    name: 'the same heading twice in one file',
    edit: before('## 再来\n\n一。\n\n## 再来\n\n二。'),
    report: [],
  },
  {
    name: 'a heading without words',
    edit: before('## \n\n一句。'),
    report: ['empty-heading methods/spin.mdx:44:1 ## 后面没有标题文字 → 写上标题；不要标题就删掉这一行'],
  },
  {
    name: 'a heading of a blank',
    edit: before('## \u3000'),
    report: ['empty-heading methods/spin.mdx:44:1 ## 后面没有标题文字 → 写上标题；不要标题就删掉这一行'],
  },
];
