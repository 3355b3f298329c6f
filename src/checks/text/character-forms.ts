import { Converter } from 'opencc-js/t2cn';

/** A character that has another form in the standard of the mainland, by its offset in a text. */
export interface OddForm {
  index: number;
  char: string;
  /** What to write. */
  plain: string;
  kind: 'traditional' | 'compatibility' | 'kana' | 'space';
}

/** Radicals that look like a character; Unicode has no decomposition for them. */
const radicals = new Map(
  Array.from(
    '⺁厂⺌小⺎尣⺕彐⺗心⺟母⺠民⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺳网⺶羊⺷羊⺹老⺻聿⺼肉⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻐钅⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻱龟⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, odd = '', plain = '']) => [odd, plain] as const,
  ),
);
const compatibility = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF61-\uFF9F]|[\u{2F800}-\u{2FA1F}]/gu;
const space = /(?!\u3000)\p{Zs}(?<! )/gu;
/** Kept as it stands: what is quoted, a title, code. */
const quoted = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|`[^`]*`/g;

export function oddForms(text: string): OddForm[] {
  const found: OddForm[] = [];
  for (const { index, 0: char } of text.matchAll(compatibility)) {
    const plain = simplified(radicals.get(char) ?? char.normalize('NFKC'));
    const kind = /[\uFF61-\uFF9F]/.test(char) ? 'kana' : 'compatibility';
    if (plain !== char) found.push({ index, char, plain, kind });
  }
  for (const { index, 0: char } of text.matchAll(space))
    found.push({ index, char, plain: ' ', kind: 'space' });
  return [...found, ...traditional(text)].sort((a, b) => a.index - b.index);
}

function traditional(text: string): OddForm[] {
  if (!outside().test(text)) return [];
  const own = text.replace(quoted, (found) => ' '.repeat(found.length));
  return Array.from(own.matchAll(new RegExp(outside(), 'g')), ({ index, 0: char }) => {
    const plain = simplified(char);
    return { index, char, plain, kind: 'traditional' as const };
  }).filter(({ char, plain }) => plain !== char && !outside().test(plain));
}

let pattern: RegExp | undefined;

/** Han outside GB 2312, which has no traditional ones but for those that mainland texts use in other senses. */
function outside(): RegExp {
  if (pattern) return pattern;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const standard = new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
  for (const char of '昇氾脩扞蒐剋') standard.add(char);
  for (const char of '後菸') standard.delete(char);
  const ranges: [number, number][] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    if (standard.has(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const unit = (code: number): string => String.fromCharCode(code);
  return (pattern = new RegExp(`[${ranges.map(([from, to]) => `${unit(from)}-${unit(to)}`).join('')}]`));
}

let converter: ((text: string) => string) | undefined;

/** @param char one character */
function simplified(char: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(char);
}
