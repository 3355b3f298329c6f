import { expect, it } from 'vitest';
import { readTyped } from '../../../../src/domain/calculation/typed.ts';

it.each([
  ['35000', '万元', { value: 35000, unit: '万元' }],
  ['3.5', '亿元', { value: 3.5, unit: '亿元' }],
  ['3.5亿', '万元', { value: 3.5, unit: '亿元' }],
  ['３，５００万', '亿元', { problem: '这里的单位是亿元，不写万和亿' }],
  ['３５，０００', '万元', { value: 35000, unit: '万元' }],
  [' 1 438 ', '万元', { value: 1438, unit: '万元' }],
  ['4.5%', '%', { value: 4.5, unit: '%' }],
  ['４．５％', '%', { value: 4.5, unit: '%' }],
  ['15天', '天', { value: 15, unit: '天' }],
  ['.5', '个百分点', { value: 0.5, unit: '个百分点' }],
  ['-3', '%', { problem: '不能是负数' }],
  ['3万', '笔', { problem: '这里的单位是笔，不写万和亿' }],
  ['三百', '万元', { problem: '看不懂“三百”，只写数字' }],
  ['1e5', '万元', { problem: '看不懂“1e5”，只写数字' }],
  ['1234567890123', '万元', { problem: '位数太多了，请核对' }],
])('reads %s in %s', (text, unit, expected) => {
  const read = readTyped(text, unit);
  expect(read && 'typed' in read ? read.typed : read).toEqual(expected);
});

it('takes an empty field for nothing, and a loss where one may be', () => {
  expect(readTyped('  ', '万元')).toBeUndefined();
  expect(readTyped('−12', '%', true)).toEqual({ typed: { value: -12, unit: '%' } });
});
