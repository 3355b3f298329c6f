import type { Collection } from '../../schemas/collection.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { allKeys } from '../../schemas/shape.ts';
import { oddIndent } from './odd-indent.ts';

/** Why fields cannot be read, at the place where it was typed; positions are 1-based. */
export interface YamlCause {
  line: number;
  column: number;
  reason: string;
  fix: string;
}

/** A slip that is seen in a line by itself. */
interface Slip {
  /** Its first group is what comes before the mistake, its second what the advice is about. */
  pattern: RegExp;
  /** Only in a file with such an error. */
  codes?: readonly string[];
  /** Anywhere, not only beside the place where the parser gave up: the name is one of the collection. */
  key?: true;
  reason(found: string): string;
  fix(found: string): string;
}

const quoteIt = (): string => '整个值加双引号';
const slips: readonly Slip[] = [
  {
    pattern: /^( *)(\t)/,
    reason: () => '行首用了 Tab 键',
    fix: () => '删掉行首的 Tab，改打空格，和同一层的上一行对齐',
  },
  {
    pattern: /^(\s*)([－—–―•●·])(?![－—–-])/,
    reason: (char) => `行首的“${char}”不是半角减号`,
    fix: () => '改成半角减号加一个空格，例如 - 甲',
  },
  {
    pattern: /^(\s*)(-)(?=[^\s-])/,
    reason: () => '行首的减号后面没有空格',
    fix: () => '减号后面加一个空格，例如 - 甲',
  },
  {
    pattern: /^(\s*(?:- )?([A-Za-z]\w*)\s*)：/,
    key: true,
    reason: (key) => `${key} 后面用了全角冒号`,
    fix: (key) => `改成半角冒号加空格，例如 ${key}: 值`,
  },
  {
    pattern: /^(\s*(?:- )?([A-Za-z]\w*):)(?=[^\s])/,
    key: true,
    reason: (key) => `${key} 的冒号后面没有空格`,
    fix: (key) => `冒号后面加一个空格，例如 ${key}: 值`,
  },
  {
    pattern: /^(.*\[.*?["'])([，、；])/,
    reason: (char) => `列表里用了全角的“${char}”`,
    fix: () => '改成半角逗号加空格，例如 ["甲", "乙"]',
  },
  {
    pattern: /^(.*\[[^\]"']*\s)(#)/,
    reason: () => '列表里有 #，后面的都被当成注释',
    fix: () => '带 # 的那一项加双引号',
  },
  {
    pattern: /^(\s*(?:- |- \w+:\s+|\w+:\s+)*)("[^"]*”|“[^"“”]*")\s*$/,
    reason: () => '引号一半是全角、一半是半角',
    fix: () => '两边都用半角双引号',
  },
  {
    pattern: /^(\s*(?:- |- \w+:\s+|\w+:\s+)*)("(?:[^"\\]|\\.)*)$/,
    codes: ['MISSING_CHAR'],
    reason: () => '引号或括号没有成对',
    fix: () => '在值的末尾补上引号',
  },
  {
    pattern: /^(\s*(?:- \w+:|\w+:)\s+)(\[[^\]]*)$/,
    codes: ['MISSING_CHAR', 'BAD_INDENT', 'FLOW_IN_BLOCK_AS_IMPLICIT_KEY'],
    reason: () => '引号或括号没有成对',
    fix: () => '在列表末尾补上 ]',
  },
  {
    pattern: /^(\s*(?:- |- \w+:\s+|\w+:\s+))([*@`%!&>|{}\]])(?=[^\s]*[^\s\d+-])/,
    reason: (char) => `值以 ${char} 开头，却没有加引号`,
    fix: quoteIt,
  },
  {
    pattern: /^(\s*(?:- |- \w+:\s+|\w+:\s+))(\[[^\]]*\])(?=\s*[^\s,\]}#])/,
    reason: (list) => `值以 ${list} 开头，会被当成列表`,
    fix: quoteIt,
  },
];

/** The typing mistake behind the first problem, where one can be made out. */
export function yamlCause(source: SourceFile, row: Collection): YamlCause | undefined {
  const [problem] = source.yamlProblems;
  if (!problem) return undefined;
  const lines = source.text.split('\n').slice(0, source.bodyLine || undefined);
  for (const slip of slips) {
    if (slip.codes && !slip.codes.includes(problem.code)) continue;
    const isNear = (line: number): boolean =>
      slip.key === true || slip.codes !== undefined || Math.abs(line - problem.position.line) <= 1;
    for (const [index, text] of lines.entries()) {
      const found = isNear(index + 1) ? slip.pattern.exec(text) : null;
      const [, before = '', what = ''] = found ?? [];
      if (!found || (slip.key && !allKeys(row.schema).has(what))) continue;
      return { line: index + 1, column: before.length + 1, reason: slip.reason(what), fix: slip.fix(what) };
    }
  }
  return misplaced(lines);
}

function misplaced(lines: readonly string[]): YamlCause | undefined {
  const odd = oddIndent(lines);
  if (!odd) return undefined;
  const { line, depth } = odd;
  return {
    line,
    column: depth + 1,
    reason: `缩进不齐，这一行前面有 ${depth} 个空格`,
    fix: '行首的空格改成和同一层的上一行一样多',
  };
}
