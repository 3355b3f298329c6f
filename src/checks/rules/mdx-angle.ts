import { fileRule } from "../rule.ts";

export const mdxAngle = fileRule("mdx-angle", "error", ({ source, stray }) =>
  stray
    .filter(({ char }) => char === "<")
    .map(({ near, line, column }) => ({
      place: { file: source.file, line, column },
      message: `正文里的“<”会被当成标签：${near}`,
      fix: "写成“小于”“不足”，或用全角＜，或放进反引号",
    })),
);
