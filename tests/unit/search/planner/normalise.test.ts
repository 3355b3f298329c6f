import { expect, it } from 'vitest';
import { normalise } from '../../../../src/search/planner/normalise.ts';
import { withQuantities } from '../../../../src/search/tokens.ts';

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
])('writes a count in digits: %s', (text, digits) => {
  expect(withQuantities(text)).toBe(digits);
});

it.each(['一户一策', '三重准备', '十分重要', '五篇大文章'])('leaves what is no count: %s', (text) => {
  expect(withQuantities(text)).toBe(text);
});

it.each([
  ['77号文', '77号'],
  ['802号令', '第802号'],
  ['25年7号文', '2025第7号'],
  ['3加3', '3+3'],
  ['1加N', '1+N'],
])('writes the one way what is typed in many: %s', (text, number) => {
  expect(normalise(text, { simplified: new Map() })).toBe(number);
});

it('writes traditional characters as the simplified ones of the site, and keeps those it does not know', () => {
  const simplified = new Map([['業', '业']]);
  expect(normalise('十五天業務', { simplified })).toBe('15天业務');
});
