import { contentRule } from '../../rule.ts';

/** What authors put into a folder of texts, by the ends of the names, and what to do with it. */
const kinds: readonly [pattern: RegExp, fix: string][] = [
  [
    /\.(?:orig|rej|bak|old|tmp|swp)$|~$|(?:^|\/)(?:~\$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i,
    '这是软件自己留下的文件，删掉',
  ],
  [
    /\.(?:docx?|wps|rtf|odt|pdf|pptx?)$/i,
    '这里不收 Word、PDF 和幻灯片：把文字写进一篇 .mdx，原文件移到 content/ 外面',
  ],
  [/\.(?:xlsx?|et|csv)$/i, '这里不收表格文件：把要用的几行写成正文里的表，原文件移到 content/ 外面'],
  [/\.(?:md|markdown)$/i, '文件名结尾改成 .mdx'],
  [/\.txt$/i, '要成为一篇的，把文件名结尾改成 .mdx，开头照同类文件写上字段；不是的，移到 content/ 外面'],
  [/\.yml$/i, '文件名结尾改成 .yaml'],
];

export const unknownFile = contentRule('unknown-file', 'error', ({ unowned }) =>
  unowned.map((file) => ({
    place: { file, line: 1, column: 1 },
    message: '没有哪类内容收这个文件',
    fix:
      kinds.find(([pattern]) => pattern.test(file))?.[1] ??
      '放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml',
  })),
);
