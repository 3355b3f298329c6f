import { fileRule } from '../rule.ts';

export const mdxAngle = fileRule('mdx-angle', 'error', ({ source, stray }) =>
  stray
    .filter(({ char }) => char === '<')
    .map(({ excerpt, line, column }) => ({
      place: { file: source.file, line, column },
      message: `正文里的“<”会被当成标签：${excerpt}`,
      fix: /^<img\b/i.test(excerpt)
        ? '图片写成 ![图上说了什么](./文件名.png)'
        : '写成“小于”“不足”，或用全角＜，或放进反引号',
    })),
);
