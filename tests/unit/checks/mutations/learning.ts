import { readFileSync } from 'node:fs';
import type { MutationCase } from '../../../helpers/mutate.ts';

const module = 'learn/modules/tiering.mdx';
const questions = 'learn/questions/tiering.yaml';
const contentOf = (file: string): string => readFileSync(`tests/fixtures/content/${file}`, 'utf8');
const lonelyModule = contentOf(module)
  .replace('客户分层练习', '没有题的模块')
  .replace('code: M01', 'code: M02')
  .replace('order: 1\n', 'order: 2\n');
const lonelyQuestions = contentOf(questions)
  .replace(/客户分层练习/g, '没有模块')
  .replace(/q00/g, 'q10');

/** Ways in which modules and questions can go wrong, each with the report an author must get. */
export const learning: readonly MutationCase[] = [
  {
    name: 'a question that sends to a page that is not there',
    edit: { file: questions, find: 'methods/spin, anchor: steps', to: 'methods/spni, anchor: steps' },
    report: [
      'coverage-target learn/questions/tiering.yaml:26:20 没有条目 methods/spni；是否指 methods/spin？ → 写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    ],
  },
  {
    name: 'a question that sends to a heading that is not there',
    edit: { file: questions, find: 'anchor: 四个中文名', to: 'anchor: 四个中文' },
    report: [
      'reading-anchor learn/questions/tiering.yaml:37:42 methods/spin 没有小标题 四个中文；是否指 四个中文名？ → 可以写：when、steps、example、words、pitfalls、measures、related、compliance、四个中文名、问题从哪里拿；整页就不写 anchor',
    ],
  },
  {
    name: 'a module that sends to a heading that is not there',
    edit: { file: module, find: 'anchor: steps', to: 'anchor: step' },
    report: [
      'reading-anchor learn/modules/tiering.mdx:21:36 methods/spin 没有小标题 step；是否指 steps？ → 可以写：when、steps、example、words、pitfalls、measures、related、compliance、四个中文名、问题从哪里拿；整页就不写 anchor',
    ],
  },
  {
    name: 'a quote that was changed after it was compared',
    edit: { file: questions, find: '“包括至少2次面访”', to: '“包括至少3次面访”' },
    report: [
      'question-quote learn/questions/tiering.yaml:24:12 q001 的引文在核对以后改过 → 对着原文一字不改地抄，再运行 npm run quotes -- 原文文件，由它写下 seal',
    ],
  },
  {
    name: 'a quote that was never compared',
    edit: { file: questions, find: /\n {4}seal: .*/, to: '' },
    report: [
      'question-quote learn/questions/tiering.yaml:24:12 q001 的引文没有和原文核对过 → 对着原文一字不改地抄，再运行 npm run quotes -- 原文文件，由它写下 seal',
    ],
  },
  {
    name: 'a question whose words are not in the entry it rests on',
    edit: { file: questions, find: '集团模式须有成员单位授权', to: '集团模式须有母公司授权' },
    report: [
      'question-basis learn/questions/tiering.yaml:45:47 q003 依据的话不在 content/products/piaojuchi.mdx 里 → 到那个文件里一字不改地抄一句；那里改过了，题目和答案也要跟着核对',
    ],
  },
  {
    name: 'an entry that changed under the question that rests on it',
    edit: { file: 'products/piaojuchi.mdx', find: '集团模式须有成员单位授权', to: '集团模式须有全部授权' },
    report: [
      'question-basis learn/questions/tiering.yaml:45:47 q003 依据的话不在 content/products/piaojuchi.mdx 里 → 到那个文件里一字不改地抄一句；那里改过了，题目和答案也要跟着核对',
    ],
  },
  {
    name: 'a question that rests on an entry that is not there',
    edit: {
      file: questions,
      find: '{ entry: products/piaojuchi, words',
      to: '{ entry: products/piaojuch, words',
    },
    report: [
      'coverage-target learn/questions/tiering.yaml:45:20 没有条目 products/piaojuch；是否指 products/piaojuchi？ → 写成 集合/标识，例如 methods/spin；原文的每个概念都要有一页回答',
    ],
  },
  {
    name: 'a question that rests on nothing',
    edit: { file: questions, find: /\n {4}from: .*/, to: '' },
    report: [
      'schema-violation learn/questions/tiering.yaml:38:5 缺少 items.quote（原文里的一句，放在引号里，一字不改；不引原文就写 from） → 补上 items.quote',
      'missing-source learn/questions/tiering.yaml:41:12 写了有来源，却没有来源编号 → 补上 sources，或把 basis 改成 general',
    ],
  },
  {
    name: 'a question that rests on two things',
    edit: { file: questions, find: /\n {4}from: /, to: '\n    section: "四（一）"\n    from: ' },
    report: [
      'schema-violation learn/questions/tiering.yaml:45:14 items.section（原文章节，例如 二（一）；和 quote 一起写）：写了 from 就不写 section：一道题只有一个出处 → 现在是 四（一），照前面这句改',
    ],
  },
  {
    name: 'a figure that leads nowhere',
    edit: {
      file: questions,
      find: '最低{{tiers.strategic.floor.services}}',
      to: '最低{{tiers.strategic.floor.service}}',
    },
    report: [
      'unknown-figure learn/questions/tiering.yaml:22:21 {{tiers.strategic.floor.service}} 取不到数：tiers/strategic.mdx 里没有 floor.service → 写成 {{集合.标识.字段}} 或它们的算式，例如 {{tiers.growth.floor.visits}}；核对 content/ 里的字段名',
    ],
  },
  {
    name: 'a figure in a module that leads nowhere',
    edit: { file: module, find: 'tiers.strategic.', to: 'tiers.strategc.' },
    report: [
      'unknown-figure learn/modules/tiering.mdx:24:18 {{tiers.strategc.floor.services}} 取不到数：没有 tiers.strategc.floor.services 所指的条目 → 写成 {{集合.标识.字段}} 或它们的算式，例如 {{tiers.growth.floor.visits}}；核对 content/ 里的字段名',
    ],
  },
  {
    name: 'a formula that cannot be read',
    edit: { file: questions, find: '最低{{tiers.strategic.floor.services}}', to: '最低{{2 * }}' },
    report: [
      'unknown-figure learn/questions/tiering.yaml:22:21 {{2 * }} 取不到数：算式没有写完 → 写成 {{集合.标识.字段}} 或它们的算式，例如 {{tiers.growth.floor.visits}}；核对 content/ 里的字段名',
    ],
  },
  {
    name: 'a division by nothing',
    edit: { file: questions, find: '最低{{tiers.strategic.floor.services}}', to: '最低{{2 / 0}}' },
    report: [
      'unknown-figure learn/questions/tiering.yaml:22:21 {{2 / 0}} 取不到数：算式除以了 0 → 写成 {{集合.标识.字段}} 或它们的算式，例如 {{tiers.growth.floor.visits}}；核对 content/ 里的字段名',
    ],
  },
  {
    name: 'an answer that is no number',
    edit: { file: questions, find: 'answer: "{{tiers.strategic.floor.services}}"', to: 'answer: "四"' },
    report: [
      'unknown-figure learn/questions/tiering.yaml:19:13 填数题的答案“四”算出来不是数 → 写一个数，或 "{{…}}" 算式',
    ],
  },
  {
    name: 'a module without a question',
    edit: { file: 'learn/modules/lonely.mdx', to: lonelyModule },
    report: [
      'quiz-gap learn/modules/lonely.mdx:1:1 模块 lonely 没有一道题 → 新建 content/learn/questions/lonely.yaml，或在别的题目里写 also: [lonely]',
    ],
  },
  {
    name: 'questions without a module',
    edit: { file: 'learn/questions/tierin.yaml', to: lonelyQuestions },
    report: [
      'quiz-gap learn/questions/tierin.yaml:1:1 没有模块 tierin；是否指 tiering？，这些题不会出现 → 文件名要和 content/learn/modules/ 里模块的文件名一样',
    ],
  },
  {
    name: 'a question number used in another file',
    edit: { file: 'learn/questions/tierin.yaml', to: lonelyQuestions.replace('q101', 'q001') },
    report: [
      'quiz-gap learn/questions/tierin.yaml:1:1 没有模块 tierin；是否指 tiering？，这些题不会出现 → 文件名要和 content/learn/modules/ 里模块的文件名一样',
      'quiz-gap learn/questions/tiering.yaml:14:9 题号 q001 在 content/learn/questions/tierin.yaml 里用过了 → 换一个没用过的题号；学习记录按题号存',
    ],
  },
  {
    name: 'a question number used twice in a file',
    edit: { file: questions, find: 'q002', to: 'q001' },
    report: [
      'duplicate-id learn/questions/tiering.yaml:27:5 items 里 q001 出现了两次 → 删掉一条，或改成不同的标识',
    ],
  },
  {
    name: 'a choice without options',
    edit: { file: questions, find: 'kind: truefalse', to: 'kind: single' },
    report: [
      'schema-violation learn/questions/tiering.yaml:27:5 缺少 items.options（单选、多选的选项，不分先后） → 补上 items.options',
    ],
  },
  {
    name: 'a right option that is the opening sentence of the page to read',
    edit: {
      file: questions,
      find: 'kind: truefalse\n    level: recall\n    basis: essay\n    stem: "面访计入服务次数。"\n    answer: true',
      to: 'kind: single\n    level: recall\n    basis: essay\n    stem: "四步问下来为了什么？"\n    options: [{ text: 为了让客户自己说出想要什么, right: true }, { text: 为了把产品讲给他听 }]',
    },
    report: [
      'answer-in-summary learn/questions/tiering.yaml:32:14 q002 只有正确选项写了 methods/spin 第一句里的“让客户自己说出想要什么”，对着字就能答 → 正确选项换一种说法，或者让一个错误选项也用到这几个字',
    ],
  },
  {
    name: 'a true or false question answered with a word',
    edit: { file: questions, find: 'answer: true', to: 'answer: 对' },
    report: [
      'schema-violation learn/questions/tiering.yaml:32:13 items.answer（判断题写 true 或 false；填数题写数，或用数据算的式子）：判断题的答案写 true 或 false → 现在是 对，照前面这句改',
    ],
  },
  {
    name: 'a number without its unit',
    edit: { file: questions, find: '    unit: "次"\n', to: '' },
    report: [
      'schema-violation learn/questions/tiering.yaml:14:5 缺少 items.unit（填数题：单位） → 补上 items.unit',
    ],
  },
];
