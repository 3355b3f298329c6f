import type { MutationCase } from '../../../helpers/mutate.ts';

/** What YAML and Markdown make of Chinese typing. */
export const typing: readonly MutationCase[] = [
  {
    name: 'a blank behind the opening line',
    edit: { file: 'products/piaojuchi.mdx', find: /^---\n/, to: '--- \n' },
    report: [
      'front-matter products/piaojuchi.mdx:1:4 第一行要正好是 ---，前后没有空格 → 改成三个半角减号 ---，后面的空格也删掉',
    ],
  },
  {
    name: 'a blank first line',
    edit: { file: 'products/piaojuchi.mdx', find: /^/, to: '\n' },
    report: [
      'front-matter products/piaojuchi.mdx:1:1 第一行是空行，字段就读不到了 → 删掉 --- 上面的空行，让 --- 成为第一行',
    ],
  },
  {
    name: 'four dashes at the end of the fields',
    edit: { file: 'methods/spin.mdx', find: '\n---\n', to: '\n----\n' },
    report: ['front-matter methods/spin.mdx:42:4 字段后面的这一行要正好是 --- → 改成三个半角减号 ---'],
  },
  {
    name: 'no opening line',
    edit: { file: 'products/piaojuchi.mdx', find: /^---\n/, to: '' },
    report: [
      'front-matter products/piaojuchi.mdx:1:1 字段上面少了一行 --- → 在第一行写 ---，字段从第二行写起',
    ],
  },
  {
    name: 'no closing line',
    edit: { file: 'methods/spin.mdx', find: '\n---\n', to: '\n' },
    report: [
      'front-matter methods/spin.mdx:42:1 字段写完了，后面少了一行 --- → 在最后一个字段下面另起一行，写 ---',
    ],
  },
  {
    name: 'no fields at all',
    edit: { file: 'products/piaojuchi.mdx', to: '票据池是一种办法。\n' },
    report: [
      'front-matter products/piaojuchi.mdx:1:1 文件里没有字段 → 照同类文件的写法，补上 title 等字段；.mdx 文件写在开头两行 --- 之间',
    ],
  },
  {
    name: 'an empty file of data',
    edit: { file: 'industries/machinery/cycle.yaml', to: '' },
    report: [
      'front-matter industries/machinery/cycle.yaml:1:1 文件里没有字段 → 照同类文件的写法，补上 title 等字段；.mdx 文件写在开头两行 --- 之间',
    ],
  },
  {
    name: 'a full-width colon behind a name',
    edit: { file: 'products/piaojuchi.mdx', find: 'line: bills', to: 'line：bills' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:22:5 开头的字段读不懂：line 后面用了全角冒号 → 改成半角冒号加空格，例如 line: 值',
    ],
  },
  {
    name: 'no blank behind a colon',
    edit: { file: 'products/piaojuchi.mdx', find: 'line: bills', to: 'line:bills' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:22:6 开头的字段读不懂：line 的冒号后面没有空格 → 冒号后面加一个空格，例如 line: 值',
    ],
  },
  {
    name: 'a full-width comma behind a quoted word',
    edit: {
      file: 'methods/spin.mdx',
      find: 'aliases: [四步提问, 顾问式提问]',
      to: 'aliases: ["四步提问"，"顾问式提问"]',
    },
    report: [
      'yaml-syntax methods/spin.mdx:13:17 开头的字段读不懂：列表里用了全角的“，” → 改成半角逗号加空格，例如 ["甲", "乙"]',
    ],
  },
  {
    name: 'quotes of two kinds',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: "票据池”' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：引号一半是全角、一半是半角 → 两边都用半角双引号',
    ],
  },
  {
    name: 'a value cut at a number sign',
    edit: { file: 'products/piaojuchi.mdx', find: 'whenToUse: 收票多、', to: 'whenToUse: 收票多 #一、' },
    report: [
      'yaml-value products/piaojuchi.mdx:25:16 空格后面的 # 起，字会丢掉：#一、金额碎、期限与付款期不一致；集团多…… → 整个值加双引号，写成 "收票多 #一、金额碎、期限与付款期不一致；集团多……"；是写给自己看的，就单独放一行',
    ],
  },
  {
    name: 'a value that is all comment',
    edit: { file: 'products/piaojuchi.mdx', find: /^definition: .*/m, to: 'definition: #待补' },
    report: [
      'yaml-value products/piaojuchi.mdx:24:13 空格后面的 # 起，字会丢掉：#待补 → 整个值加双引号，写成 "#待补"；是写给自己看的，就单独放一行',
    ],
  },
  {
    name: 'a full-width comma between names',
    edit: {
      file: 'methods/spin.mdx',
      find: 'aliases: [四步提问, 顾问式提问]',
      to: 'aliases: [四步提问，顾问式提问]',
    },
    report: [
      'yaml-value methods/spin.mdx:13:15 “四步提问，顾问式提问”会被当成一个词：全角的逗号、顿号分不开 → 用半角逗号加空格分开，例如 [四步提问, 顾问式提问]',
    ],
  },
  {
    name: 'a comma of a list between ids',
    edit: {
      file: 'methods/spin.mdx',
      find: 'industries: [machinery, new-energy',
      to: 'industries: [machinery、new-energy',
    },
    report: [
      'yaml-value methods/spin.mdx:40:23 “machinery、new-energy”会被当成一个词：全角的逗号、顿号分不开 → 用半角逗号加空格分开，例如 [machinery, new-energy]',
    ],
  },
  {
    name: 'a mark of YAML before a value',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: &票 据池' },
    report: ['yaml-value products/piaojuchi.mdx:2:8 值开头的 &票 会被丢掉 → 整个值加双引号'],
  },
  {
    name: 'a number with a zero in front',
    edit: { file: 'methods/spin.mdx', find: 'order: 12', to: 'order: 012' },
    report: ['yaml-value methods/spin.mdx:15:8 012 会被读成 12 → 直接写 12；是编号就加双引号'],
  },
  {
    name: 'full-width quotes around a version',
    edit: { file: 'products/piaojuchi.mdx', find: 'version: "1.0"', to: 'version: “1.0”' },
    report: [
      'yaml-value products/piaojuchi.mdx:9:10 值外面是全角引号，会连引号一起当成内容 → 改成半角引号，例如 "1.0"，或不加引号',
    ],
  },
  {
    name: 'a year where words belong',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 2026' },
    report: [
      'schema-violation products/piaojuchi.mdx:2:8 title（标题） 应为一段文字，没加引号的 2026 会被读成数 → 加双引号，写成 "2026"',
    ],
  },
  {
    name: 'a number with a comma',
    edit: { file: 'methods/spin.mdx', find: 'order: 12', to: 'order: 1,200' },
    report: [
      'schema-violation methods/spin.mdx:15:8 order（在方法旅程中的顺序） 应为一个数，现在是 1,200 → 写成 1200',
    ],
  },
  {
    name: 'Markdown in a field',
    edit: { file: 'products/piaojuchi.mdx', find: 'whenToUse: 收票多', to: 'whenToUse: 收票**很多**' },
    report: [
      'plain-text-field products/piaojuchi.mdx:25:14 字段里的加粗或删除线的记号不起作用，会原样显示：**很多** → 删掉记号，只留文字',
    ],
  },
  {
    name: 'HTML in a field',
    edit: { file: 'products/piaojuchi.mdx', find: 'whenToUse: 收票多', to: 'whenToUse: 收票<br>多' },
    report: [
      'plain-text-field products/piaojuchi.mdx:25:14 字段里的标签不起作用，会原样显示：<br> → 删掉标签，只留文字',
    ],
  },
  {
    name: 'a line break in a field',
    edit: { file: 'products/piaojuchi.mdx', find: /^riskNotes: (.*)$/m, to: 'riskNotes: |\n  第一\n  第二' },
    report: [
      'plain-text-field products/piaojuchi.mdx:28:12 riskNotes 里换了行，这个字段只能是一段 → 合成一段写；要分几条，写进正文',
    ],
  },
  {
    name: 'a heading without a blank',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '##没空格\n\n## 四个中文名' },
    report: [
      'markdown-typing methods/spin.mdx:44:1 “##没空格”不会成为标题：要用半角的 #，后面空一格 → 写成“## 标题”',
    ],
  },
  {
    name: 'a full-width number sign',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '＃＃ 小标题\n\n## 四个中文名' },
    report: [
      'markdown-typing methods/spin.mdx:44:1 “＃＃ 小标题”不会成为标题：要用半角的 #，后面空一格 → 写成“## 标题”',
    ],
  },
  {
    name: 'numbers with a Chinese comma',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '1、先问\n2、再听\n\n## 四个中文名' },
    report: [
      'markdown-typing methods/spin.mdx:44:1 “1、先问”不会成为编号，几条会挤成一段 → 写成“1. ”，半角的点后面空一格',
    ],
  },
  {
    name: 'bullets from Word',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '• 先问\n• 再听\n\n## 四个中文名' },
    report: [
      'markdown-typing methods/spin.mdx:44:1 “• 先问”不会成为列表，几条会挤成一段 → 改成半角减号加空格，例如“- 第一条”',
    ],
  },
  {
    name: 'a table of full-width lines',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '｜ 项目 ｜ 说明 ｜\n｜ --- ｜ --- ｜\n｜ 甲 ｜ 乙 ｜\n\n## 四个中文名',
    },
    report: [
      'markdown-typing methods/spin.mdx:44:1 “｜ 项目 ｜ 说明 ｜”不会成为表格：竖线和横线要用半角 → 整张表的竖线改成 |，表头下面一行写成 | --- | --- |',
    ],
  },
  {
    name: 'a link in full-width brackets',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '见［票据池］（/products/piaojuchi/）。\n\n## 四个中文名',
    },
    report: [
      'markdown-typing methods/spin.mdx:44:2 “［票据池］（/products/piaojuchi/）”不会成为链接：括号和地址都要用半角，中间不空格 → 写成 [票据池](/products/piaojuchi/)',
    ],
  },
  {
    name: 'an address that starts full-width',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '见[票据池](／products/piaojuchi/)。\n\n## 四个中文名',
    },
    report: [
      'markdown-typing methods/spin.mdx:44:2 “[票据池](／products/piaojuchi/)”不会成为链接：括号和地址都要用半角，中间不空格 → 写成 [票据池](/products/piaojuchi/)',
    ],
  },
  {
    name: 'a line of dashes under a paragraph',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '一段话\n---\n\n## 四个中文名' },
    report: [
      'markdown-typing methods/spin.mdx:45:1 横线紧跟在文字下面，会把上面那段变成标题 → 要分隔线，就在横线上面空一行；要标题，就写成“## 标题”',
    ],
  },
  {
    name: 'a note that is not there',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '一段话[^1]。\n\n## 四个中文名' },
    report: [
      'undefined-reference methods/spin.mdx:44:4 没有写脚注 [^1] 的内容 → 在文末另起一行写“[^1]: 注的内容”，或删掉 [^1]',
    ],
  },
  {
    name: 'a note nobody refers to',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '[^1]: 一条注。\n\n## 四个中文名' },
    report: [
      'undefined-reference methods/spin.mdx:44:1 正文没有用到 [^1]，这一行不会显示 → 在要加注的字后面写 [^1]，或删掉这一行',
    ],
  },
  {
    name: 'an address that is not there',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: '见[票据池][池]。\n\n## 四个中文名' },
    report: [
      'undefined-reference methods/spin.mdx:44:2 没有写 [池] 的地址，方括号会原样显示 → 写成 [票据池](/地址/)',
    ],
  },
  {
    name: 'a note with a full-width colon',
    edit: {
      file: 'methods/spin.mdx',
      find: '## 四个中文名',
      to: '一段话[^1]。\n\n[^1]：一条注。\n\n## 四个中文名',
    },
    report: [
      'undefined-reference methods/spin.mdx:46:5 [^1] 后面用了全角冒号，不会成为脚注 → 改成半角冒号加空格：[^1]: ',
    ],
  },
  {
    name: 'a paragraph that starts with export',
    edit: { file: 'methods/spin.mdx', find: '## 四个中文名', to: 'export 业务先看单据。\n\n## 四个中文名' },
    report: [
      'mdx-syntax methods/spin.mdx:44:1 这一段以 export 开头，会被当成代码，读者看不到 → 换成中文（出口、导出），或在前面加字，不让它开头',
    ],
  },
];
