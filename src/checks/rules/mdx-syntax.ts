import type { CheckedFile } from "../checked-file.ts";
import { fileRule } from "../rule.ts";
import type { Finding } from "../rule.ts";

export const mdxSyntax = fileRule("mdx-syntax", "error", (file) => [...unreadable(file), ...imports(file)]);

function unreadable({ source, syntaxError }: CheckedFile): Finding[] {
  if (!syntaxError) return [];
  const { line, column, message } = syntaxError;
  const place = { file: source.file, line, column };
  const unclosed = /closing tag for `<(\w+)/.exec(message)?.[1];
  return unclosed
    ? [{ place, message: `<${unclosed}> 没有结束标签`, fix: `在内容后面另起一行写 </${unclosed}>` }]
    : [{ place, message: inWords(message), fix: "检查这一处的标签和括号是否成对" }];
}

/** The parser's English message, without the place it counted in the body alone. */
const inWords = (message: string): string =>
  /valid JSX tag/.test(message)
    ? "“<”后面不是一个写完整的标签"
    : `正文读不懂（解析器原话：${(message.split(" (")[0] ?? message).replace(/^\d+:\d+: /, "")}）`;

const imports = ({ nodes }: CheckedFile): Finding[] =>
  nodes
    .filter(({ node }) => node.type === "mdxjsEsm")
    .map(({ place }) => ({
      place,
      message: "正文里不能写 import 或 export",
      fix: "删掉；组件不用引入就能写",
    }));
