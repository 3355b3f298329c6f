import type { MutationCase } from '../../../helpers/mutate.ts';

const heading = '## 四个中文名';
const told = (where: string, glyph: string, fix: string): string =>
  `missing-glyph ${where} 手册、一页纸和客户通讯的字体里没有${glyph}，PDF 会排不出来 → ${fix}`;

/** Characters the document font lacks, in fields and bodies. */
export const glyphs: readonly MutationCase[] = [
  {
    name: 'a face in a title',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 票据池😀' },
    report: [told('products/piaojuchi.mdx:2:11', '“😀”', '删掉，或改成文字')],
  },
  {
    name: 'a face written as an escape',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: "票据池\\U0001F600"' },
    report: [told('products/piaojuchi.mdx:2:8', '“😀”', '删掉，或改成文字')],
  },
  {
    name: 'a rare character of a name',
    edit: { file: 'methods/spin.mdx', find: heading, to: `客户姓𠮷。\n\n${heading}` },
    report: [
      told(
        'methods/spin.mdx:44:4',
        '“𠮷”',
        '改成“吉”；是人名、地名，就在括号里注明怎么写，例如“吉（上土下口）”',
      ),
    ],
  },
  {
    name: 'ticks, a fraction and an arrow',
    edit: { file: 'methods/spin.mdx', find: heading, to: `✅资料齐了，⅓ 以上预付 ➤ 再报。✅\n\n${heading}` },
    report: [
      told('methods/spin.mdx:44:1', '“✅”', '改成“✓”'),
      told('methods/spin.mdx:44:7', '“⅓”', '改成“1/3”；前面有整数的，中间空一格'),
      told('methods/spin.mdx:44:14', '“➤”', '改成“→”'),
    ],
  },
  {
    name: 'a tick in the title of a component and in code',
    edit: {
      file: 'methods/spin.mdx',
      find: heading,
      to: `<Tip title="☑ 先看">\n\n写 \`✘\`。\n\n</Tip>\n\n${heading}`,
    },
    report: [
      told('methods/spin.mdx:44:13', '“☑”', '改成“√”'),
      told('methods/spin.mdx:46:4', '“✘”', '改成“×”'),
    ],
  },
  {
    name: 'bullets of Word',
    edit: { file: 'methods/spin.mdx', find: heading, to: `\uF06C 第一条\n\n${heading}` },
    report: [
      told(
        'methods/spin.mdx:44:1',
        ' U+F06C（从 Word 带来的项目符号）',
        '删掉；要分条，就在行首写 - 加一个空格',
      ),
    ],
  },
  {
    name: 'a face written as a reference',
    edit: { file: 'methods/spin.mdx', find: heading, to: `先说 &#x1F4E2; 再看。\n\n${heading}` },
    report: [told('methods/spin.mdx:44:1', '“📢”', '删掉，或改成文字')],
  },
  {
    name: 'a loudspeaker in the words of a letter',
    edit: { file: 'editions/2026-09.mdx', find: /^preheader: /m, to: 'preheader: 📢' },
    report: [told('editions/2026-09.mdx:17:12', '“📢”', '删掉，或改成文字')],
  },
  {
    name: 'a mark in the client view of a policy',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: '    - 支持范围',
      to: '    - ❗支持范围',
    },
    report: [told('policies/shebei-gengxin-tiexi-2026-2.mdx:83:7', '“❗”', '改成“！”')],
  },
  {
    name: 'a power in a formula',
    edit: { file: 'data/practice.yaml', find: /^oneLine: /m, to: 'oneLine: 10⁵ 元，' },
    report: [told('data/practice.yaml:2:12', '“⁵”', '写成文字，例如“10 的 5 次方”')],
  },
  {
    name: 'a face in what is read on the site alone',
    edit: { file: 'learn/modules/tiering.mdx', find: /$/, to: '\n做完打 ✅。\n' },
    report: [],
  },
  {
    name: 'characters the font has, also by taking them apart or together',
    edit: {
      file: 'methods/spin.mdx',
      find: heading,
      to: `①㉑Ⓐ❶Ⅳ²½→⇒≤≠∑℃㎡★☎⚠\uFE0F，客户姓䶮，cafe\u0301，\u2126。见[外网](https://example.com/✅)。\n\n${heading}`,
    },
    report: [],
  },
];
