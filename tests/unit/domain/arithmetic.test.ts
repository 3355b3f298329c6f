import { expect, it } from 'vitest';
import { filledIn, namesUsed, workedOut } from '../../../src/domain/arithmetic.ts';
import { inBase } from '../../../src/domain/units.ts';

const numbers = [
  { name: '账款', value: 500, unit: '万元' },
  { name: '账款余额', value: 2, unit: '亿元' },
  { name: '比例', value: 80, unit: '%' },
  { name: '一点点', value: 0.0000002 },
];

it.each([
  ['账款余额 × 比例', 1.6e8],
  ['取小（账款，账款余额 × 比例）', 5e6],
  ['取大（账款 - 账款余额，0）', 0],
  ['取大(取小(1, 2), 3) × 2', 6],
  ['结果 ＝ 账款 ÷ （1 - 比例）', 2.5e7],
  ['一点点 × 10', 2e-6],
])('works out %s', (formula, expected) => {
  const outcome = workedOut(formula, numbers);
  expect('value' in outcome ? outcome.value : outcome.left).toBeCloseTo(expected, 6);
});

it.each([
  ['账款 × 折扣', '折扣'],
  ['账款 ÷ 0', '账款 ÷ 0'],
  ['（账款，比例）', '（账款，比例）'],
  ['取小 账款', '取小'],
])('does not work out %s', (formula, left) => {
  expect(workedOut(formula, numbers)).toEqual({ left });
});

it('names what a formula uses, the longest name first', () => {
  expect(
    namesUsed(
      '释放 ＝ 账款余额 × 比例 ＋ 账款 × 比例',
      numbers.map(({ name }) => name),
    ),
  ).toEqual(['账款余额', '比例', '账款']);
  expect(
    filledIn(
      '账款余额 × 账款',
      new Map([
        ['账款', '5'],
        ['账款余额', '账款'],
      ]),
    ),
  ).toBe('账款 × 5');
});

it('scales by the unit alone, whatever digits a number has', () => {
  expect(inBase(5e-7, '万元')).toBeCloseTo(5e-3, 12);
  expect(inBase(1e21)).toBe(1e21);
  expect(inBase(-3, '个百分点')).toBeCloseTo(-0.03, 12);
});
