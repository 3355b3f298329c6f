import { describe, expect, it } from 'vitest';
import { fontRanges as table } from '../../../../src/checks/text/font-ranges.ts';
import { glyphFix, missingGlyphs } from '../../../../src/checks/text/document-font.ts';
import { knownReplacements } from '../../../../src/checks/text/font-replacements.ts';
import { encodedRanges, fontRanges } from '../../../../scripts/lib/typst/font-ranges.ts';
import { nativeCompiler } from '../../../../scripts/lib/typst/native.ts';

it('knows the characters of the document fonts by their own maps (else run npm run font-ranges)', () => {
  const ranges = fontRanges();
  expect(encodedRanges(ranges)).toBe(table);
  for (const [from, to] of ranges)
    for (const code of [from, to]) expect(missingGlyphs(String.fromCodePoint(code))).toEqual([]);
});

it('proposes only what the fonts have, for what they lack', () => {
  for (const [odd, plain] of knownReplacements) {
    expect([odd, missingGlyphs(odd).length]).toEqual([odd, 1]);
    expect([odd, plain, missingGlyphs(plain)]).toEqual([odd, plain, []]);
  }
});

it.each([
  ['✔\uFE0F', '改成“✓”'],
  ['\u{1D400}', '改成“A”'],
  ['1\uFE0F\u20E3', '改成“1”'],
  ['⅓', '改成“1/3”；前面有整数的，中间空一格'],
  ['⁵', '写成文字，例如“10 的 5 次方”'],
  ['👨\u200D👩\u200D👧', '删掉，或改成文字'],
  ['🇨🇳', '删掉，或改成文字'],
  ['\uF0B7', '删掉；要分条，就在行首写 - 加一个空格'],
  ['\u{20000}', '改成通行的字；是人名、地名，就在括号里注明怎么写，例如“吉（上土下口）”'],
  ['क', '删掉，或改成常用的字和符号'],
])('takes %s for one character and says what to do', (text, fix) => {
  expect(missingGlyphs(`甲${text}乙`)).toEqual([{ index: 1, text }]);
  expect(glyphFix(text)).toBe(fix);
});

const shown =
  '甲 ① ㉑ ㊿ Ⓐ ⓐ ❶ ➀ Ⅳ ⅳ ½ ² ³ → ← ⇒ ≤ ≥ ≈ ≠ × ÷ ± ∑ √ ∞ ∫ ℃ ㎡ ㎏ ㏄ ° ‰ ★ ☆ ☎ 〇 〔 ※ £ € ™ ㈱ 䶮 鿍 ǖ か\u3099 cafe\u0301 m\u0301 \u2126 \u212A \uF900 ①\uFE0F ⚠\uFE0F 葛\u{E0100} a\u00A0b a\u2003b a\u2009b a\u205Fb a\tb';
const unshown =
  '✅ ☑ ✔ ➤ ⅓ 𠮷 😀 📢 \uF06C \u0378 ⁵ ☐ ► 1\uFE0F\u20E3 m\u0334 m\u030A 👨\u200D👩 🇨🇳 \u1100\u1161 क ا א ก \u1680 \u2044 ‱ \u{E000}';

describe('the typesetter', () => {
  it('shows and refuses the same characters', async ({ skip }) => {
    const compiler = await nativeCompiler().catch(() => undefined);
    if (!compiler) return skip('no native compiler');
    const template =
      '#set document(title: "t")\n#set text(font: "Noto Sans SC", lang: "zh", fallback: false)\n#let words = json("/words.json")\n#words\n#strong(words)';
    const sets = (text: string): boolean => {
      const files = new Map([
        ['/main.typ', template],
        ['/words.json', JSON.stringify(text)],
      ]);
      try {
        compiler.pdf({ files, main: '/main.typ', day: '2026-11-24' });
        return true;
      } catch {
        return false;
      }
    };
    for (const text of [...shown.split(' '), ...unshown.split(' ')])
      expect([text, sets(text)]).toEqual([text, missingGlyphs(text).length === 0]);
    expect(shown.split(' ').every((text) => missingGlyphs(text).length === 0)).toBe(true);
    expect(unshown.split(' ').some((text) => missingGlyphs(text).length === 0)).toBe(false);
  }, 60_000);
});
