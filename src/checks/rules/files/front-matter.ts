import { fileRule } from '../../rule.ts';

const reasons = {
  'blank-first': ['第一行是空行，字段就读不到了', '删掉 --- 上面的空行，让 --- 成为第一行'],
  opening: ['第一行要正好是 ---，前后没有空格', '改成三个半角减号 ---，后面的空格也删掉'],
  'no-opening': ['字段上面少了一行 ---', '在第一行写 ---，字段从第二行写起'],
  closing: ['字段后面的这一行要正好是 ---', '改成三个半角减号 ---'],
  'no-closing': ['字段写完了，后面少了一行 ---', '在最后一个字段下面另起一行，写 ---'],
  none: ['文件里没有字段', '照同类文件的写法，补上 title 等字段；.mdx 文件写在开头两行 --- 之间'],
} as const;

export const frontMatter = fileRule('front-matter', 'error', ({ source }) => {
  const fault = source.frontMatterFault;
  if (!fault) return [];
  const [message, fix] = reasons[fault.kind];
  return [{ place: { file: source.file, line: fault.line, column: fault.column }, message, fix }];
});
