import type { CheckedFile } from '../../checked-file.ts';
import { proseLines } from '../../markdown/prose-lines.ts';
import type { ProseLine } from '../../markdown/prose-lines.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

interface Slip {
  /** Its first group is what comes before the mistake. */
  pattern: RegExp;
  message: string;
  fix(found: string): string;
  /** Told once for lines that follow each other. */
  block?: true;
}

/** What an input method in Chinese makes of the signs of Markdown: it stays text on the page. */
const slips: readonly Slip[] = [
  {
    pattern: /^(\s*)(?:#{2,6}(?![#\s]|$)|#{1,6}[\u3000\u00a0]|#(?=\p{Script=Han})|[#＃]*＃[#＃]*)/u,
    message: '不会成为标题：要用半角的 #，后面空一格',
    fix: (found) => `写成“${'#'.repeat(Math.max(2, found.trim().length))} 标题”`,
  },
  {
    pattern:
      /^(\s*)(?:[0-9０-９]{1,2}[、．](?![0-9０-９])|[0-9]{1,2}[.)](?=\p{Script=Han})|[０-９]{1,2}[.)）])/u,
    message: '不会成为编号，几条会挤成一段',
    fix: (found) =>
      `写成“${(/[0-9０-９]+/.exec(found)?.[0] ?? '1').normalize('NFKC')}. ”，半角的点后面空一格`,
    block: true,
  },
  {
    pattern:
      /^(\s*)(?:[•●▪■◆]|[·・](?![·`])|－(?!－)|-(?=\p{Script=Han})|＊(?!＊)|\*(?=\p{Script=Han})(?!.*\*))/u,
    message: '不会成为列表，几条会挤成一段',
    fix: () => '改成半角减号加空格，例如“- 第一条”',
    block: true,
  },
  {
    pattern: /^(\s*)(?:｜|\|[\s|｜:：\-－—–]*[｜：－—–])(?=.*(?:[|｜]|$))/,
    message: '不会成为表格：竖线和横线要用半角',
    fix: () => '整张表的竖线改成 |，表头下面一行写成 | --- | --- |',
    block: true,
  },
  {
    pattern: /^(\s*)＞/,
    message: '不会成为引用',
    fix: () => '改成半角的 >，后面空一格',
    block: true,
  },
  {
    pattern: /^(\s*)(?:[·｀]{3}|~~～|～～～)/,
    message: '不会成为代码',
    fix: () => '切到英文输入法，写三个反引号 ```',
  },
  {
    pattern: /()＊＊[^＊]+＊＊/,
    message: '不会加粗：星号要用半角',
    fix: (found) => `写成“**${found.replaceAll('＊', '')}**”`,
  },
];

export const markdownTyping = fileRule('markdown-typing', 'error', (file) => {
  const lines = proseLines(file);
  return [...slips.flatMap((slip) => slipsIn(lines, slip)), ...lines.flatMap(linksIn), ...underlined(file)];
});

const slipsIn = (lines: readonly ProseLine[], { pattern, message, fix, block }: Slip): Finding[] =>
  lines.flatMap(({ text, at }, row) => {
    const found = pattern.exec(text);
    if (!found || (block && pattern.test(lines[row - 1]?.text ?? ''))) return [];
    const [all, before = ''] = found;
    return [
      {
        place: at(found.index + before.length),
        message: `“${text.trim().slice(0, 12)}”${message}`,
        fix: fix(all),
      },
    ];
  });

const link =
  /[[［【〔]([^[\]［］【】〔〕\n]+)[\]］】〕] ?[(（]\s*((?:[/／#＃]|\.{1,2}\/|https?[:：]|mailto[:：])[^()（）\s]*)\s*[)）]/g;

/** A link is one with half-width brackets around text and address, nothing between, and a half-width address. */
const linksIn = ({ text, at }: ProseLine): Finding[] =>
  Array.from(text.matchAll(link)).flatMap(({ index, 0: written, 1: name = '', 2: address = '' }) => {
    const right = `[${name}](${address.normalize('NFKC')})`;
    if (written === `[${name}](${address})` && !/[／＃：？]/.test(address)) return [];
    return [
      {
        place: at(index),
        message: `“${written}”不会成为链接：括号和地址都要用半角，中间不空格`,
        fix: `写成 ${right}`,
      },
    ];
  });

const underlined = ({ nodes, source }: CheckedFile): Finding[] =>
  nodes.flatMap(({ node, place }) => {
    if (node.type !== 'heading' || !node.position) return [];
    const line = node.position.end.line + source.bodyLine;
    const text = source.text.split('\n')[line - 1] ?? '';
    if (line === place.line || !/^[\s>]*(?:-+|=+)\s*$/.test(text)) return [];
    return [
      {
        place: { file: source.file, line, column: text.search(/[-=]/) + 1 },
        message: '横线紧跟在文字下面，会把上面那段变成标题',
        fix: '要分隔线，就在横线上面空一行；要标题，就写成“## 标题”',
      },
    ];
  });
