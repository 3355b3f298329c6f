import type { Stray } from '../../markdown/stray.ts';
import { fileRule } from '../../rule.ts';

/** Told once for a line: tags that were pasted come in pairs. */
export const mdxAngle = fileRule('mdx-angle', 'error', ({ source, stray }) => {
  const angles = stray.filter(({ char }) => char === '<');
  return angles
    .filter(({ line }, index) => line !== angles[index - 1]?.line)
    .map((one) => ({
      place: { file: source.file, line: one.line, column: one.column },
      message: `正文里的“<”会被当成标签：${one.excerpt}`,
      fix: remedy(one, source.text.split('\n')[one.line - 1] ?? ''),
    }));
});

function remedy({ column }: Stray, line: string): string {
  const [tag] = /^<\/?[a-z][\w-]*\b[^<>\n]*>/i.exec(line.slice(column - 1)) ?? [];
  if (/^<img\b/i.test(line.slice(column - 1))) return '图片写成 ![图上说了什么](./文件名.png)';
  if (tag) return '这是从网页或 Word 带来的标签：删掉这一行所有的标签，只留文字';
  return '写成“小于”“不足”，或用全角＜，或放进反引号';
}
