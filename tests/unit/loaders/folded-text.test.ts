import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/loaders/source-file.ts';

const valueOf = (yaml: string): unknown => {
  const data = readSource('products/x.mdx', `---\nfield: ${yaml}\n---\n`)?.data as { field: unknown };
  return data.field;
};

describe('a text that goes on in the next line', () => {
  it.each([
    ['>-\n  收票多\n  金额碎\n  第三行、期限不一', '收票多金额碎第三行、期限不一'],
    ['收票多\n  金额碎', '收票多金额碎'],
    ['"收票多，\n  金额碎"', '收票多，金额碎'],
    ["'收票多\n  金额碎'", '收票多金额碎'],
    ['>-\n  年利率 3.5%\n  以内', '年利率 3.5% 以内'],
    ['>-\n  看 LPR\n  and more', '看 LPR and more'],
    ['>-\n  第一段\n\n  第二段', '第一段\n第二段'],
  ])('stands without blanks between Chinese: %j', (yaml, value) => {
    expect(valueOf(yaml)).toBe(value);
  });

  it.each([
    ['|-\n  第一行\n  第二行', '第一行\n第二行'],
    ['甲 乙', '甲 乙'],
    ['"甲 乙"', '甲 乙'],
  ])('is left as it is written where it does not: %j', (yaml, value) => {
    expect(valueOf(yaml)).toBe(value);
  });

  it('is joined in lists and groups too', () => {
    expect(valueOf('\n  - 甲\n    乙\n  - { 名: 丙\n    丁 }')).toEqual(['甲乙', { 名: '丙丁' }]);
  });
});
