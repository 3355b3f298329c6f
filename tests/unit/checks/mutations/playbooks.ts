import { readFileSync } from 'node:fs';
import type { MutationCase } from '../../../helpers/mutate.ts';

const playbook = 'playbooks/machinery.mdx';
const playbookText = readFileSync(`tests/fixtures/content/${playbook}`, 'utf8');
const industryText = readFileSync('tests/fixtures/content/industries/machinery/index.mdx', 'utf8');

/** Ways in which an industry and its playbook can fail to fit, each with the report an author must get. */
export const playbooks: readonly MutationCase[] = [
  {
    name: 'a playbook without one of the parts',
    edit: { file: playbook, find: '  - part: cash\n    title: 资金怎么走\n', to: '' },
    report: [
      'playbook-gap playbooks/machinery.mdx:16:3 手册缺“资金”一章（cash） → 在 sections 里加一项：part: cash，再写 title',
    ],
  },
  {
    name: 'a part listed twice',
    edit: { file: playbook, find: 'part: cash', to: 'part: chain' },
    report: [
      'schema-violation playbooks/machinery.mdx:16:3 sections（各章，按出现的顺序）：同一部分只能写一次 → 照前面这句改',
    ],
  },
  {
    name: 'a part nothing is written for',
    edit: { file: 'cases/z-machinery.mdx', find: 'industries: [machinery]', to: 'industries: []' },
    report: [
      'playbook-gap playbooks/machinery.mdx:38:11 “案例”一章没有内容：这个行业还没有写到它的条目 → 先补这个行业的内容，再做手册',
    ],
  },
  {
    name: 'a playbook of no industry',
    edit: {
      file: 'playbooks/machine.mdx',
      to: playbookText
        .replace('机械制造行业手册', '机器行业手册')
        .replace(/aliases: .*/, 'aliases: []')
        .replace(/^order: .*$/m, 'order: 99'),
    },
    report: [
      'playbook-gap playbooks/machine.mdx:1:1 没有行业 machine；是否指 machinery？ → 手册的文件名要和行业的文件夹名一样',
    ],
  },
  {
    name: 'an industry without a playbook',
    edit: {
      file: 'industries/food/index.mdx',
      to: industryText
        .replace('title: 机械制造', 'title: 食品')
        .replace(/aliases:\n(?: {2}- .*\n)+/, 'aliases: []\n')
        .replace(/\n *- baozhang.*/, ''),
    },
    report: [
      'required-file industries/food/cash-flow.yaml:1:1 缺少必需的文件 content/industries/food/cash-flow.yaml（资金流转） → 照别的行业新建一份；删错了或改过名字的，恢复原样',
      'required-file industries/food/chain.yaml:1:1 缺少必需的文件 content/industries/food/chain.yaml（产业链） → 照别的行业新建一份；删错了或改过名字的，恢复原样',
      'required-file industries/food/cycle.yaml:1:1 缺少必需的文件 content/industries/food/cycle.yaml（行业周期） → 照别的行业新建一份；删错了或改过名字的，恢复原样',
      'required-file industries/food/dialogue.yaml:1:1 缺少必需的文件 content/industries/food/dialogue.yaml（拜访对话） → 照别的行业新建一份；删错了或改过名字的，恢复原样',
    ],
  },
  {
    name: 'a dialogue that cannot be read, which leaves chapters empty and is reported once',
    edit: { file: 'industries/machinery/dialogue.yaml', find: 'spin:', to: 'spn:' },
    report: [
      'unknown-key industries/machinery/dialogue.yaml:13:1 没有字段 spn；是否指 spin？ → 改成 spin；不要这个字段就删掉',
    ],
  },
];
