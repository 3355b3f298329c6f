import { describe, expect, it } from 'vitest';
import { cashStages, daySpans, ownDays, painStages } from '../../../src/domain/industry/cash-days.ts';
import { graph } from '../../helpers/content.ts';

describe('days read out of words', () => {
  it.each([
    ['账期60至90天', [[60, 90, false]]],
    ['账期90至120天，工程项目更长', [[90, 120, true]]],
    [
      '账期约39至65天（样本），医院90至180天，集采较快',
      [
        [39, 65, false],
        [90, 180, false],
      ],
    ],
    ['医疗机构平均约154天回款（2024年）', [[154, 154, false]]],
    ['按里程碑收款，终验尾款要6至12个月', [[180, 360, false]]],
    ['账期180天以上，要等并网验收', [[180, 180, true]]],
    ['60天以内或更长', [[0, 60, true]]],
    ['收客户30%左右的预付款', []],
    ['2024年起付现款', []],
  ])('%s', (text, spans) => {
    expect(daySpans(text).map(({ min, max, open }) => [min, max, open])).toEqual(spans);
  });

  it('keep every word beside them', () => {
    for (const { data } of graph.all('nodes'))
      for (const text of Object.values(data.cash)) {
        const spans = daySpans(text);
        if (spans.length > 0)
          expect(spans.map(({ words }) => words).join('，')).toBe(text.replace(/[；。]/gu, '，'));
      }
  });

  it('are none for a firm whose words have none', () => {
    expect(
      cashStages({ receivable: '按月收租金', payable: '一次付清', inventory: '没有存货' }),
    ).toBeUndefined();
  });

  it('are drawn for most firms', () => {
    const all = graph.all('nodes');
    expect(all.filter(({ data }) => cashStages(data.cash)).length).toBeGreaterThan(all.length / 2);
  });
});

describe('the sum of days', () => {
  const sum = (inventory: string, receivable: string, payable = '付现款') =>
    ownDays(cashStages({ inventory, receivable, payable }) ?? []);

  it('goes from stock to money, with what suppliers wait', () => {
    expect(sum('备30至60天', '账期60至90天')).toBe('存货加应收 90 至 150 天。');
    expect(sum('备30天', '账期60天', '账期60天')).toBe('存货加应收 90 天，应付最多抵掉 60 天。');
  });

  it('is not told where a part is open, double or unknown', () => {
    expect(sum('库存高', '账期60天')).toBeUndefined();
    expect(sum('备30天', '账期60天以上')).toBeUndefined();
    expect(sum('备30天', '车企60天，电池厂90天')).toBeUndefined();
    expect(sum('原料和成品各备30天', '账期60天')).toBeUndefined();
  });
});

it('marks a part by pains that the vocabulary has', () => {
  const known = graph.words('pains').map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(Object.keys(painStages)));
  const cash = { receivable: '账期60天', payable: '付现款', inventory: '少' };
  const stuck = cashStages(cash, [{ pain: 'receivables', name: '应收占款' }])?.filter((stage) => stage.stuck);
  expect(stuck?.map(({ id }) => id)).toEqual(['receivable']);
});
