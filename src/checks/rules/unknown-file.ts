import { contentRule } from "../rule.ts";

export const unknownFile = contentRule("unknown-file", "error", ({ unowned }) =>
  unowned.map((file) => ({
    place: { file, line: 1, column: 1 },
    message: "没有哪类内容收这个文件",
    fix: "放到 content/ 下正确的文件夹，文件名用小写字母、数字和连字符，结尾是 .mdx 或 .yaml",
  })),
);
