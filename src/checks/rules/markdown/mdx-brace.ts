import { fileRule } from '../../rule.ts';

export const mdxBrace = fileRule('mdx-brace', 'error', ({ source, stray }) =>
  stray
    .filter(({ char }) => char === '{')
    .map(({ excerpt, line, column }) => ({
      place: { file: source.file, line, column },
      message: `正文里的“{”会被当成代码：${excerpt}`,
      fix: '写成 \\{，或用全角｛，或放进反引号',
    })),
);
