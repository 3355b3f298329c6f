import { expect, it } from 'vitest';
import { fold, tokensOf } from '../../../src/search/tokens.ts';

it('spells small numbers alike and keeps every character at its place', () => {
  expect(fold('3天、两个月、13天、0.5亿、3+3、4D')).toBe('三天、二个月、13天、0.5亿、3+3、4d');
  expect(fold('两新')).toBe('两新');
});

it('spells days, inner spaces and English plurals alike', () => {
  const words = (text: string): string[] => tokensOf(text).map((token) => token.text);
  expect(words('60 天')).toEqual(words('60日'));
  expect(words('guarantees')).toEqual(words('guarantee'));
});

it.each([
  ['应收账款质押融资', '，', '票据池额度怎么用'],
  ['客户的流动资金贷款', '2.5亿', '已经到期'],
  ['𠮷野家的门店', ' iso9001 ', '认证费用'],
  ['结构性存款', '\n\n', '大额存单'],
])('weighs the words of %s%s%s as if each stood alone', (first, between, last) => {
  const weights = (text: string, from = 0) =>
    tokensOf(text).map(({ text, at, weight }) => ({ text, at: at + from, weight }));
  const alone = [...weights(first), ...weights(between, first.length)];
  expect(weights(first + between + last)).toEqual([
    ...alone,
    ...weights(last, first.length + between.length),
  ]);
});
