import { expect, it } from 'vitest';
import { withDigits } from '../../../src/search/planner/numbers.ts';
import { withDocumentNumbers } from '../../../src/search/planner/document-number.ts';
import { fold, tokensOf } from '../../../src/search/tokens.ts';

it.each([
  ['十五天', '15天'],
  ['二十四小时', '24小时'],
  ['八千万营收', '8000万营收'],
  ['单户1千万', '单户1000万'],
  ['三百零五家', '305家'],
  ['两千二百户', '2200户'],
  ['三个亿', '3亿'],
  ['百分之七十', '70%'],
  ['一点五个点', '1.5个百分点'],
  ['3加3', '3+3'],
  ['1加N', '1+N'],
])('writes a count in digits: %s', (text, digits) => {
  expect(withDigits(text)).toBe(digits);
});

it.each(['一户一策', '三重准备', '十分重要', '五篇大文章'])('leaves what is no count: %s', (text) => {
  expect(withDigits(text)).toBe(text);
});

it('spells small numbers alike and keeps every character at its place', () => {
  expect(fold('3天、两个月、13天、0.5亿、3+3、4D')).toBe('三天、二个月、13天、0.5亿、3+3、4d');
  expect(fold('两新')).toBe('两新');
});

it.each([
  ['77号文', '77号'],
  ['802号令', '第802号'],
  ['25年7号文', '2025年7号'],
])('writes a document number as the documents do: %s', (text, number) => {
  expect(withDocumentNumbers(text)).toBe(number);
});

it('spells days, inner spaces and English plurals alike', () => {
  const words = (text: string): string[] => tokensOf(text).map((token) => token.text);
  expect(words('60 天')).toEqual(words('60日'));
  expect(words('guarantees')).toEqual(words('guarantee'));
});
