/**
 * Chinese emphasis. CommonMark leaves `**重点。**后面` as asterisks because the closing
 * run stands between punctuation and a letter. Replacing that outer letter by a
 * placeholder that Unicode calls punctuation lets the parser close the run; the
 * placeholder is as long as the letter, so every position stays true.
 */
export interface Shield {
  text: string;
  /** Puts the original characters back into any string of the parsed tree. */
  restore(value: string): string;
}

const delimiterRun = /(?<!\\)(?:\*{1,3}|~~)/g;
const punctuation = /[\p{P}\p{S}]/u;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const firstPlaceholder = 0x2e00;
const lastPlaceholder = 0x2e5d;

/** @throws RangeError when one text needs more distinct placeholders than Unicode offers */
export function shieldEmphasis(source: string): Shield {
  const chars = source.split('');
  const byOriginal = new Map<string, string>();
  for (const { index, 0: run } of source.matchAll(delimiterRun)) {
    const before = chars[index - 1];
    const after = chars[index + run.length];
    const outer = outerLetter(before, after);
    if (outer === undefined) continue;
    const position = outer === 'before' ? index - 1 : index + run.length;
    const original = source[position] ?? '';
    chars[position] = byOriginal.get(original) ?? addPlaceholder(byOriginal, original, source);
  }
  const back = new Map([...byOriginal].map(([original, placeholder]) => [placeholder, original]));
  const restore = (value: string): string =>
    back.size === 0 ? value : value.replace(/[\u2e00-\u2e5d]/g, (char) => back.get(char) ?? char);
  return { text: chars.join(''), restore };
}

/** Which neighbour of a delimiter run keeps it from opening or closing, if any. */
function outerLetter(before: string | undefined, after: string | undefined): 'before' | 'after' | undefined {
  if (!before || !after || !(cjk.test(before) || cjk.test(after))) return undefined;
  if (punctuation.test(before) && isLetter(after)) return 'after';
  if (punctuation.test(after) && isLetter(before)) return 'before';
  return undefined;
}

const isLetter = (char: string): boolean =>
  !/\s/.test(char) && !punctuation.test(char) && !(char >= '\ud800' && char <= '\udfff');

function addPlaceholder(used: Map<string, string>, original: string, source: string): string {
  const taken = new Set(used.values());
  for (let code = firstPlaceholder; code <= lastPlaceholder; code++) {
    const char = String.fromCharCode(code);
    if (taken.has(char) || source.includes(char) || !punctuation.test(char)) continue;
    used.set(original, char);
    return char;
  }
  throw new RangeError('一篇里紧挨着强调符号的不同汉字太多，请拆成两篇');
}
