import type { MutationCase } from '../../../helpers/mutate.ts';

/** Files that are not UTF-8, and characters nobody sees or means. */
export const encodings: readonly MutationCase[] = [
  {
    name: 'a page in GBK, and nothing that follows from it',
    edit: { file: 'products/piaojuchi.mdx', find: /^/, to: '', saveAs: 'gbk' },
    report: [
      'encoding products/piaojuchi.mdx:2:9 文件不是 UTF-8 编码（像是 GBK，记事本里叫 ANSI），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'a vocabulary in GBK',
    edit: { file: 'data/vocabularies.yaml', find: /^/, to: '', saveAs: 'gbk' },
    report: [
      'encoding data/vocabularies.yaml:3:11 文件不是 UTF-8 编码（像是 GBK，记事本里叫 ANSI），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'a tier in Big5',
    edit: { file: 'tiers/base.mdx', find: /[\u4e00-\u9fff]+/g, to: '貸款額度與利率', saveAs: 'big5' },
    report: [
      'encoding tiers/base.mdx:2:8 文件不是 UTF-8 编码（像是繁体的 Big5），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'a case in UTF-16',
    edit: { file: 'cases/z-machinery.mdx', find: /^/, to: '\uFEFF', saveAs: 'utf-16le' },
    report: [
      'encoding cases/z-machinery.mdx:1:1 文件不是 UTF-8 编码（像是 UTF-16，记事本里也叫 Unicode），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'sources in UTF-16 without a mark',
    edit: { file: 'data/sources.yaml', find: /^/, to: '', saveAs: 'utf-16be' },
    report: [
      'encoding data/sources.yaml:1:1 文件不是 UTF-8 编码（像是 UTF-16，记事本里也叫 Unicode），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'a map in GBK',
    edit: { file: 'regions/jia.geojson', find: /^/, to: '', saveAs: 'gbk' },
    report: [
      'encoding regions/jia.geojson:6:50 文件不是 UTF-8 编码（像是 GBK，记事本里叫 ANSI），存成网页会变成乱码 → 用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，盖过原来的文件',
    ],
  },
  {
    name: 'a zero-width character in a title',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 票\u200B据池' },
    report: [
      'hidden-character products/piaojuchi.mdx:2:9 “票”和“据池”之间有看不见的字符 U+200B（零宽空格） → 删掉：把两边的字一起删了重打，不要再从网页或微信里复制',
    ],
  },
  {
    name: 'a soft hyphen in the name of a field',
    edit: { file: 'products/piaojuchi.mdx', find: 'riskNotes:', to: 'risk\u00ADNotes:' },
    report: [
      'hidden-character products/piaojuchi.mdx:28:5 “sk”和“No”之间有看不见的字符 U+00AD（软连字符） → 删掉：把两边的字一起删了重打，不要再从网页或微信里复制',
    ],
  },
  {
    name: 'a change of direction spelled in quotes',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: "票\\u202E据池"' },
    report: [
      'hidden-character products/piaojuchi.mdx:2:10 \\u202E 会变成看不见的字符 U+202E（改变文字方向的控制符） → 删掉这一串',
    ],
  },
  {
    name: 'the same in a map',
    edit: { file: 'regions/jia.geojson', find: '"name": "', to: '"name": "\\u202E' },
    report: [
      'hidden-character regions/jia.geojson:6:50 \\u202E 会变成看不见的字符 U+202E（改变文字方向的控制符） → 删掉这一串',
    ],
  },
  {
    name: 'a lost character in the body',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑\uFFFD个' },
    report: [
      'hidden-character methods/spin.mdx:50:54 “先挑”后面丢了字，只剩 U+FFFD（丢了字的占位符） → 按原文把这个字补写回来',
    ],
  },
  {
    name: 'a second byte order mark',
    edit: { file: 'data/vocabularies.yaml', find: 'name: ', to: 'name: \uFEFF' },
    report: [
      'hidden-character data/vocabularies.yaml:3:11 “发现”前面有看不见的字符 U+FEFF（零宽空格） → 删掉：把两边的字一起删了重打，不要再从网页或微信里复制',
    ],
  },
  {
    name: 'a character by its number in the body',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑&#8203;八个' },
    report: [
      'hidden-character methods/spin.mdx:50:54 &#8203; 会变成看不见的字符 U+200B（零宽空格） → 删掉这一串',
    ],
  },
  {
    name: 'text that was saved in the wrong encoding',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑锟斤拷个' },
    report: [
      'hidden-character methods/spin.mdx:50:54 乱码：锟斤拷个，按 → 这是用错编码打开又保存过的字，从原文重新复制',
    ],
  },
  {
    name: 'traditional characters',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑八個貸款問題' },
    report: [
      'character-form methods/spin.mdx:50:55 有繁体字“個貸問題”，读者搜简体搜不到 → 改成“个贷问题”；照引原文的，放进引号或书名号',
    ],
  },
  {
    name: 'radicals from a PDF',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 票据池⻔⾏' },
    report: [
      'character-form products/piaojuchi.mdx:2:11 “⻔⾏”看着是常用字，其实是另一个字符，搜不到 → 改成“门行”，重打一遍，不要从 PDF 复制',
    ],
  },
  {
    name: 'half-width kana',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑ﾃｽﾄ八个' },
    report: ['character-form methods/spin.mdx:50:54 “ﾃｽﾄ”是半角的日文符号 → 改成“テスト”'],
  },
  {
    name: 'a no-break space',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑\u00A0八个' },
    report: [
      'character-form methods/spin.mdx:50:54 这里不是普通的空格，是从网页或 Word 带来的特殊空格 → 删掉，重打一个空格',
    ],
  },
];
