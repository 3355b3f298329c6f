import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { garbledIn, hiddenIn, hiddenName } from '../../text/hidden-characters.ts';
import { withoutCode } from '../../markdown/stray.ts';

const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0abefvNLP]))|\\./g;
const letters: Record<string, string> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};
const reference = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(ZeroWidthSpace|NoBreak|shy|zwj|zwnj|lrm|rlm));/g;

/** Also in names of fields, in data and in code: nobody means to write what nobody sees. */
export const hiddenCharacter = fileRule('hidden-character', 'error', ({ source }) => [
  ...typed(source),
  ...escaped(source),
  ...referenced(source),
]);

function typed({ file, text }: SourceFile): Finding[] {
  const found = [
    ...hiddenIn(text).map(({ index, text: char }) => ({ index, ...lost(char, text, index) })),
    ...garbledIn(text).map(({ index }) => ({
      index,
      message: `乱码：${text.slice(index, index + 6).split('\n')[0] ?? ''}`,
      fix: '这是用错编码打开又保存过的字，从原文重新复制',
    })),
  ];
  return found.map(({ index, message, fix }) => {
    const before = text.slice(0, index).split('\n');
    return { place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, message, fix };
  });
}

/** The two characters around it help to find what cannot be seen. */
function lost(char: string, text: string, index: number): Omit<Finding, 'place'> {
  const [before = '', after = ''] = [text.slice(0, index), text.slice(index + char.length)].map(
    (part, side) =>
      (side === 0 ? (/[^\n]{0,2}$/.exec(part)?.[0] ?? '') : (/^[^\n]{0,2}/.exec(part)?.[0] ?? '')).replace(
        /^[\s:]+|\s+$/g,
        '',
      ),
  );
  if (/[\uFFFC\uFFFD]/.test(char))
    return { message: `“${before}”后面丢了字，只剩 ${hiddenName(char)}`, fix: '按原文把这个字补写回来' };
  return {
    message: `${between(before, after)}有看不见的字符 ${hiddenName(char)}`,
    fix: '删掉：把两边的字一起删了重打，不要再从网页或微信里复制',
  };
}

const between = (before: string, after: string): string =>
  before && after ? `“${before}”和“${after}”之间` : before ? `“${before}”后面` : `“${after}”前面`;

/** Only between double quotes does YAML, as JSON does, read `\\u200b` as that character. */
const escaped = (source: SourceFile): Finding[] =>
  source.text.includes('\\')
    ? source
        .typed()
        .filter(({ style }) => style === 'QUOTE_DOUBLE')
        .flatMap(({ raw, at }) =>
          Array.from(raw.matchAll(escape), ({ index, 0: written, 1: x, 2: u, 3: long, 4: letter }) => {
            const code = parseInt(x ?? u ?? long ?? '9', 16);
            return { index, written, char: letter ? (letters[letter] ?? '') : charOf(code) };
          })
            .filter(({ char }) => hiddenIn(char).length > 0)
            .map(({ index, written, char }) => spelled(source, at(index), written, char)),
        )
    : [];

function referenced(source: SourceFile): Finding[] {
  if (!source.body.includes('&')) return [];
  return withoutCode(source.body)
    .split('\n')
    .flatMap((line, row) =>
      Array.from(line.matchAll(reference), ({ index, 0: written, 1: decimal, 2: hex }) => ({
        index,
        written,
        char: decimal ? charOf(Number(decimal)) : hex ? charOf(parseInt(hex, 16)) : '\u200B',
      }))
        .filter(({ char }) => hiddenIn(char).length > 0)
        .map(({ index, written, char }) =>
          spelled(source, { line: source.bodyLine + row + 1, column: index + 1 }, written, char),
        ),
    );
}

const charOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

const spelled = (
  { file }: SourceFile,
  position: { line: number; column: number },
  written: string,
  char: string,
): Finding => ({
  place: { file, ...position },
  message: `${written} 会变成看不见的字符 ${hiddenName(char)}`,
  fix: '删掉这一串',
});
