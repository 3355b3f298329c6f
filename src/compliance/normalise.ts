/** A text as expressions are matched against it, with the way back to the text as written. */
export interface Normalised {
  readonly text: string;
  /** Index in the text as written of a character here; its length for the end. */
  original(index: number): number;
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff*~]/u;
const punctuation = /[，。；：！？（）【】［］、“”‘’《》〔〕…]/u;
const han = /\p{Script=Han}/u;

/** Full-width letters and digits become plain; invisible characters, emphasis marks and blanks between Han go. */
export function normalise(written: string): Normalised {
  const chars: string[] = [];
  const indexes: number[] = [];
  for (let index = 0; index < written.length; index++) {
    const char = written[index] ?? '';
    if (invisible.test(char) || isSplit(written, index)) continue;
    const plain = punctuation.test(char) ? char : char.normalize('NFKC');
    for (const one of plain) {
      chars.push(one);
      for (let unit = 0; unit < one.length; unit++) indexes.push(index);
    }
  }
  return { text: chars.join(''), original: (index) => indexes[index] ?? written.length };
}

/** A run of blanks, one line break at most, between two Han characters. */
function isSplit(written: string, index: number): boolean {
  if (!/[ \t\n\u3000\u00a0]/u.test(written[index] ?? '')) return false;
  const before = /[ \t\n\u3000\u00a0\u200b*]*$/u.exec(written.slice(0, index))?.[0] ?? '';
  const after = /^[ \t\n\u3000\u00a0\u200b*]*/u.exec(written.slice(index))?.[0] ?? '';
  const gap = before + after;
  if (gap.split('\n').length > 2) return false;
  const left = written[index - before.length - 1] ?? '';
  const right = written[index + after.length] ?? '';
  return han.test(left) && han.test(right);
}
