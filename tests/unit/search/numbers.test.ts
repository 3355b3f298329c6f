import { expect, it } from 'vitest';
import { withDigits } from '../../../src/search/planner/numbers.ts';
import { fold } from '../../../src/search/tokens.ts';

it.each([
  ['十五天', '15天'],
  ['二十四小时', '24小时'],
  ['八千万营收', '8000万营收'],
  ['单户1千万', '单户1000万'],
  ['三百零五家', '305家'],
  ['两千二百户', '2200户'],
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
