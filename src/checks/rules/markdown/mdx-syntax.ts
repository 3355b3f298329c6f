import type { CheckedFile } from '../../checked-file.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

export const mdxSyntax = fileRule('mdx-syntax', 'error', (file) => [...unreadable(file), ...imports(file)]);

function unreadable({ source, syntaxError }: CheckedFile): Finding[] {
  if (!syntaxError) return [];
  const { line, column, message } = syntaxError;
  const place = { file: source.file, line, column };
  const unclosed = /closing tag for `<(\w+)/.exec(message)?.[1];
  return unclosed
    ? [{ place, message: `<${unclosed}> 没有结束标签`, fix: `在内容后面另起一行写 </${unclosed}>` }]
    : [{ place, message: inWords(message), fix: '检查这一处的标签和括号是否成对' }];
}

/** The parser's English message in words; where it has none of ours, the place alone. */
const inWords = (message: string): string =>
  /valid JSX tag/.test(message)
    ? '“<”后面不是一个写完整的标签'
    : /closing (?:slash|tag)/.test(message)
      ? '结束标签 </…> 没有对应的开头'
      : /attribute/.test(message)
        ? '标签里的写法不对，要写成 名字="值"，引号用半角'
        : '从这里起正文读不懂，多半是标签或大括号没有成对';

const imports = ({ nodes }: CheckedFile): Finding[] =>
  nodes
    .filter(({ node }) => node.type === 'mdxjsEsm')
    .map(({ node, place }) => {
      const [word = ''] = /^\w+/.exec('value' in node ? node.value : '') ?? [];
      return 'value' in node && code.test(node.value)
        ? { place, message: '正文里不能写 import 或 export', fix: '删掉；组件不用引入就能写' }
        : {
            place,
            message: `这一段以 ${word} 开头，会被当成代码，读者看不到`,
            fix: `换成中文（${meanings[word] ?? ''}），或在前面加字，不让它开头`,
          };
    });

const code =
  /^(?:import\s*(?:["'{*]|[\w{},*\s]+from\b)|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type)\b))/;
const meanings: Record<string, string> = { import: '进口、导入', export: '出口、导出' };
