import { readFileSync } from 'node:fs';
import { pngOf } from '../../../helpers/pictures.ts';
import type { MutationCase } from '../../../helpers/mutate.ts';

const product = readFileSync('tests/fixtures/content/products/zichanchi.mdx', 'utf8')
  .replace('title: 资产池', 'title: 新产品')
  .replace(/^aliases:\n( {2}- .*\n)+/m, 'aliases: []\n');
const cycle = readFileSync('tests/fixtures/content/industries/machinery/cycle.yaml', 'utf8');

/** Files in the wrong place, and files that cannot be read. */
export const files: readonly MutationCase[] = [
  {
    name: 'a file no collection owns',
    edit: { file: 'products/readme.txt', to: 'x' },
    report: [
      'unknown-file products/readme.txt:1:1 没有哪类内容收这个文件 → 要成为一篇的，把文件名结尾改成 .mdx，开头照同类文件写上字段；不是的，移到 content/ 外面',
    ],
  },
  {
    name: 'a colon in a value without quotes',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: 票据池: 二: 三' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：值里有半角冒号，却没有加引号 → 把值里的冒号改成全角“：”，或整个值加半角双引号',
    ],
  },
  {
    name: 'an open quote',
    edit: { file: 'products/piaojuchi.mdx', find: 'version: "1.0"', to: 'version: "1.0' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:9:10 开头的字段读不懂：引号或括号没有成对 → 在值的末尾补上引号',
    ],
  },
  {
    name: 'a value that starts with a star',
    edit: { file: 'products/piaojuchi.mdx', find: 'title: 票据池', to: 'title: *重点' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：值以 * 开头，却没有加引号 → 整个值加双引号',
    ],
  },
  {
    name: 'a folder that does not exist',
    edit: { file: 'product/new-client.mdx', to: product },
    report: [
      'unknown-file product/new-client.mdx:1:1 没有哪类内容收这个文件 → 放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml',
    ],
  },
  {
    name: 'a file name with capitals and a space',
    edit: { file: 'products/New Client.mdx', to: product },
    report: [
      'file-name products/New Client.mdx:1:1 名称“New Client.mdx”里有大写字母和空格 → 只用小写字母、数字和连字符，例如 new-client.mdx',
    ],
  },
  {
    name: 'a file name in Chinese',
    edit: { file: 'products/新客户.mdx', to: product },
    report: [
      'file-name products/新客户.mdx:1:1 名称“新客户.mdx”里有汉字 → 只用小写字母、数字和连字符，例如拼音',
    ],
  },
  {
    name: 'a file name with a dot',
    edit: { file: 'products/base.2.mdx', to: product },
    report: [
      'file-name products/base.2.mdx:1:1 名称“base.2.mdx”里有不能用的符号 → 只用小写字母、数字和连字符，例如 base-2.mdx',
    ],
  },
  {
    name: 'a folder name with capitals',
    edit: { file: 'industries/Robots/cycle.yaml', to: cycle },
    report: [
      'file-name industries/Robots/cycle.yaml:1:1 名称“Robots”里有大写字母 → 只用小写字母、数字和连字符，例如 robots',
    ],
  },
  {
    name: 'a picture name with capitals',
    edit: { file: 'methods/Map.png', to: pngOf(20, 10) },
    report: [
      'file-name methods/Map.png:1:1 名称“Map.png”里有大写字母 → 只用小写字母、数字和连字符，例如 map.png',
      'unused-picture methods/Map.png:1:1 没有哪一篇用到这张图 → 在正文里用 ![图上说了什么](地址) 放上，不用就删掉',
    ],
  },
  {
    name: 'a field written twice',
    edit: { file: 'products/piaojuchi.mdx', find: 'line: bills', to: 'line: bills\nline: bills' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:23:1 开头的字段读不懂：同一个字段写了两次 → 两处合成一处，删掉另一处',
    ],
  },
  {
    name: 'an indent with a tab',
    edit: { file: 'products/piaojuchi.mdx', find: '  - S74', to: '\t- S74' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:13:1 开头的字段读不懂：行首用了 Tab 键 → 删掉行首的 Tab，改打空格，和同一层的上一行对齐',
    ],
  },
  {
    name: 'a mistake in a file with a byte order mark',
    edit: { file: 'products/piaojuchi.mdx', find: /^---\ntitle: 票据池\n/, to: '\uFEFF---\ntitle: *重点\n' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:2:8 开头的字段读不懂：值以 * 开头，却没有加引号 → 整个值加双引号',
    ],
  },
  {
    name: 'a colon in an English value without quotes',
    edit: { file: 'products/piaojuchi.mdx', find: 'english: Bill pool /', to: 'english: Bill pool:' },
    report: [
      'yaml-syntax products/piaojuchi.mdx:21:10 开头的字段读不懂：值里有半角冒号，却没有加引号 → 把值里的冒号改成全角“：”，或整个值加半角双引号',
    ],
  },
];
