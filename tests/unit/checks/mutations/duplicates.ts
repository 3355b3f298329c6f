import type { MutationCase } from '../../../helpers/mutate.ts';

/** The same id, title or alias twice. */
export const duplicates: readonly MutationCase[] = [
  {
    name: 'an id used twice in a list',
    edit: { file: 'cases/z-machinery.mdx', find: '- id: cost-saving', to: '- id: cash-days' },
    report: [
      'duplicate-id cases/z-machinery.mdx:54:5 claims 里 cash-days 出现了两次 → 删掉一条，或改成不同的标识',
    ],
  },
  {
    name: 'the same flow twice',
    edit: {
      file: 'industries/machinery/chain.yaml',
      find: '  - from: steel\n    to: struct\n    kind: goods',
      to: '  - from: steel\n    to: casting\n    kind: goods',
    },
    report: [
      'duplicate-id industries/machinery/chain.yaml:18:5 edges 里 steel → casting → goods 出现了两次 → 删掉一条，或改成不同的标识',
    ],
  },
  {
    name: 'a title used twice',
    edit: { file: 'products/zichanchi.mdx', find: 'title: 资产池', to: 'title: 票据池' },
    report: [
      'duplicate-title products/zichanchi.mdx:2:8 标题“票据池”和 products/piaojuchi.mdx 重复 → 改一个标题，让读者在搜索里分得开',
    ],
  },
  {
    name: 'an alias used twice',
    edit: { file: 'products/zichanchi.mdx', find: '- 池化融资', to: '- 票据池业务' },
    report: [
      'duplicate-alias products/zichanchi.mdx:16:5 别名“票据池业务”已经被 products/piaojuchi.mdx 用了 → 删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
    ],
  },
  {
    name: 'an alias of another collection',
    edit: { file: 'methods/spin.mdx', find: /^aliases: .*$/m, to: 'aliases: [票据池业务]' },
    report: [
      'duplicate-alias methods/spin.mdx:13:11 别名“票据池业务”已经被 products/piaojuchi.mdx 用了 → 删掉一处；确实一词多义时，两边都写进 ambiguous 并说明怎么分辨',
    ],
  },
  {
    name: 'a way of asking for a page without an entry that an entry has',
    edit: {
      file: 'data/search-terms.yaml',
      find: 'groups:',
      to: 'askedAs: [搜不到的词加在哪里]\npages:\n  - path: /search/\n    askedAs: [搜不到怎么办, 搜不到的词，加在哪里, 按条件筛一筛]\ngroups:',
    },
    report: [
      'duplicate-asked-as data/search-terms.yaml:16:23 口头问法“搜不到的词，加在哪里”在这个文件的另一处也有 → 只留在最能回答它的那一页；两页都该找到的，各写各的说法',
    ],
  },
  {
    name: 'a word in two groups of the search dictionary',
    edit: { file: 'data/search-terms.yaml', find: 'said: [拿货抵押]', to: 'said: [池化票据]' },
    report: [
      'search-term-collision data/search-terms.yaml:19:12 “池化票据”已经在“票据池”一组里 → 只留一组；两组说的是一件事就合成一组',
    ],
  },
  {
    name: 'a word of the search dictionary that is the name of an entry elsewhere',
    edit: { file: 'data/search-terms.yaml', find: '    said: [拿货抵押]', to: '    said: [票据池业务]' },
    report: [
      'search-term-collision data/search-terms.yaml:19:12 “票据池业务”是 products/piaojuchi.mdx 的名字，“存货质押融资”一组却不到那里 → 把那个条目写进这一组的 entries，或删掉这个词',
    ],
  },
];
