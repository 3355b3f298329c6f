import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { contactNumbers, lintClientText, normalise } from '../../../src/compliance/index.ts';
import { clientText, realPack } from '../../helpers/compliance.ts';

const written = parse(readFileSync('tests/fixtures/compliance/evasions.yaml', 'utf8')) as Record<
  string,
  [rule: string, text: string][]
>;
const rulesOn = (text: string): string[] =>
  lintClientText(realPack, [clientText(text)]).map(({ ruleId }) => ruleId);

/** Every character a pattern matches. */
function charactersOf(pattern: RegExp): string[] {
  const found: string[] = [];
  for (let code = 0; code < 0x110000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const char = String.fromCodePoint(code);
    if (pattern.test(char)) found.push(char);
  }
  return found;
}

const unseen = charactersOf(/\p{DI}|\p{Cf}|\p{M}/u);
const blanks = charactersOf(/\p{Zs}|\u2800/u);
const dashes = charactersOf(/\p{Pd}/u);
const brackets = charactersOf(/\p{Ps}|\p{Pe}|\p{Pi}|\p{Pf}/u);
const dots = Array.from('·・•‧∙⋅●|/_~^#&');

describe.each(Object.entries(written))('what is %s', (_name, rows) => {
  it.each(rows)('is found by %s: %s', (rule, text) => {
    expect(rulesOn(text)).toContain(rule);
  });
});

describe('every character of its kind', () => {
  it.each([
    ['nobody sees', unseen, 4000],
    ['is a blank', blanks, 15],
    ['is a dash', dashes, 20],
    ['is a dot in the middle', dots, 10],
  ])('that %s hides no word', (_name, characters, least) => {
    expect(characters.length).toBeGreaterThan(least);
    const text = characters.map((char) => `产品保${char}本，`).join('\n\n');
    const found = lintClientText(realPack, [clientText(text)]).filter(({ ruleId }) => ruleId === 'guarantee');
    expect(found.length).toBe(characters.length);
  });

  it.each([
    ['nobody sees', unseen],
    ['is a blank', blanks],
    ['is a dash', dashes],
    ['is a bracket', brackets],
    ['is a dot in the middle', dots],
  ])('that %s hides no number', (_name, characters) => {
    const missed = characters.filter(
      (char) => contactNumbers(`联系138${char}1234${char}5678找他`)[0]?.kind !== '手机号',
    );
    expect(missed).toEqual([]);
  });

  it('that is a digit of any script is read as one', () => {
    const zeros = charactersOf(/\p{Nd}/u).filter((_, at) => at % 10 === 0);
    expect(zeros.length).toBeGreaterThan(60);
    const missed = zeros.filter((zero) => {
      const own = Array.from('13812345678', (digit) =>
        String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
      );
      return contactNumbers(`联系${own.join('')}`)[0]?.kind !== '手机号';
    });
    expect(missed).toEqual([]);
  });
});

/** A text with characters put in before some of its own. */
const strewn = (text: string, signs: readonly string[]): fc.Arbitrary<string> => {
  const chars = Array.from(text);
  return fc
    .array(fc.array(fc.constantFrom(...signs), { maxLength: 3 }), {
      minLength: chars.length,
      maxLength: chars.length,
    })
    .map((put) => chars.map((char, at) => `${put[at]?.join('') ?? ''}${char}`).join(''));
};
const runs = { numRuns: 60 };

describe('characters nobody sees, anywhere and in any number', () => {
  it.each([
    ['guarantee', '到期后保本保息，请放心'],
    ['approval', '符合条件的企业保证获批'],
    ['mobile', '请打13812345678找小组'],
    ['id-card', '证件110105194912310021的企业主'],
    ['internal', '这份材料仅供内部使用'],
    ['private-mail', '写信到zhang@qq.com问'],
  ])('do not hide what %s looks for', (rule, text) => {
    fc.assert(
      fc.property(strewn(text, unseen), (hidden) => {
        expect(rulesOn(hidden)).toContain(rule);
      }),
      runs,
    );
  });

  it.each([
    '2026年12月31日前发放的贷款，中央财政按1.5个百分点贴息，最长2年。',
    '向大型企业供货的，货款原则上60日内付清；具体以合同为准。',
    '前三季度金属切削机床产量62.1万台，据国家统计局2026年10月数据。',
  ])('raise nothing in a harmless text: %s', (text) => {
    expect(rulesOn(text)).toEqual([]);
    fc.assert(
      fc.property(strewn(text, unseen), (hidden) => {
        expect(rulesOn(hidden)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a place in a normalised text', () => {
  it('leads back to the text as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const plain = normalise(text);
        for (let at = 0; at < plain.text.length; at++) {
          const [from, to] = [plain.original(at), plain.originalEnd(at + 1)];
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(at === 0 || plain.original(at - 1) <= from).toBe(true);
        }
      }),
    );
  });

  it('holds whole characters, also those of two units', () => {
    const text = '请打𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖。';
    const [found] = lintClientText(realPack, [clientText(text)]);
    expect(found?.expression).toBe('𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖');
  });
});

describe('what only looks like an evasion', () => {
  it.each([
    '担保/本息由借款人承担',
    '担保（不含本金）由机构提供',
    '还本、付息分开安排',
    '贷款2021、2022、2023、2024年各一笔',
    '额度1,380,013,800元',
    '增长13.8、12.3、45.6、78.9个百分点',
    '第一、二、三、四、五、六、七、八、九、十条',
    '二〇二六年一月一日至二〇二六年十二月三十一日',
    '2026/11/25至2026/12/31办理',
    '额度分1500/2000/300万元三档',
    '文号：财金〔2026〕2号，国令第802号',
    '中国·上海的企业',
  ])('is left alone: %s', (text) => {
    expect(rulesOn(text)).toEqual([]);
    expect(contactNumbers(text)).toEqual([]);
  });
});
