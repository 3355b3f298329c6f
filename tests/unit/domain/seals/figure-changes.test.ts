import { describe, expect, it } from 'vitest';
import { figureChanges, figureText } from '../../../../src/domain/seals/figure-changes.ts';
import { statementsOf } from '../../../../src/domain/seals/statements.ts';

const changed = (before: object, after: object): string[] =>
  figureChanges(
    statementsOf({ data: {}, body: '', ...before }),
    statementsOf({ data: {}, body: '', ...after }),
  ).map(figureText);
const inBody = (before: string, after: string): string[] => changed({ body: before }, { body: after });
const inData = (before: object, after: object): string[] => changed({ data: before }, { data: after });

describe('figures that a text writes otherwise than the one before', () => {
  it.each([
    ['贴息 1 个百分点，最长 2 年。', '贴息 1.5 个百分点，最长 2 年。', ['1 个百分点 → 1.5 个百分点']],
    ['额度上限5000万元。', '额度上限1亿元。', ['5000万元 → 1亿元']],
    ['申请截止2026年6月30日。', '申请截止2026年12月31日。', ['2026年6月30日 → 2026年12月31日']],
    ['首付20%，利率3%。', '首付25%，利率3.2%。', ['20% → 25%', '3% → 3.2%']],
    ['首付1%，尾款2%。', '首付2%，尾款3%。', ['1% → 2%', '2% → 3%']],
    ['期限五年，到期一次还本。', '期限七年，到期一次还本。', ['5年 → 7年']],
    ['| 起点 | 300万元 |', '| 起点 | 500万元 |', ['300万元 → 500万元']],
    // Reworded around it.
    ['单户授信一般不超过1000万元', '单户授信原则上不超过2000万元', ['1000万元 → 2000万元']],
  ])('%s ⇒ %s', (before, after, told) => {
    expect(inBody(before, after)).toEqual(told);
  });

  it.each([
    ['the same amount written otherwise', '额度1.5亿元。', '额度15000万元。'],
    ['words alone', '额度1亿元，一年一审。', '额度1亿元，每年审一次。'],
    ['a sentence that came', '额度1亿元。', '额度1亿元。期限3年。'],
    ['a sentence that went', '额度1亿元。期限3年。', '额度1亿元。'],
    ['sentences in another order', '额度1亿元。期限3年。', '期限3年。额度1亿元。'],
    ['another sentence at its place', '额度1亿元。', '复核由两个岗位各做一遍，留底3份。'],
    ['a document with another number', '见国办发〔2025〕12号。', '见国办发〔2026〕3号。'],
  ])('tells nothing of %s', (_what, before, after) => {
    expect(inBody(before, after)).toEqual([]);
  });

  it('compares fields by where they stand, with the unit beside them, each change once', () => {
    expect(
      inData(
        { oneLine: '贴息1%', points: [{ text: '贴息1%' }], rate: { value: 1, unit: '%' } },
        { oneLine: '贴息1.5%', points: [{ text: '贴息1.5%' }], rate: { value: 1.5, unit: '%' } },
      ),
    ).toEqual(['1% → 1.5%']);
    expect(inData({ expiry: '2026-12-31' }, { expiry: '2027-12-31' })).toEqual([
      '2026年12月31日 → 2027年12月31日',
    ]);
  });

  it('knows items by their names, so that one put in before them changes nothing', () => {
    const old = { id: 'a', value: 3, unit: '天' };
    expect(inData({ items: [old] }, { items: [{ id: 'b', value: 7, unit: '天' }, old] })).toEqual([]);
    expect(inData({ items: [old] }, { items: [{ ...old, value: 4 }] })).toEqual(['3天 → 4天']);
  });

  it('tells nothing of what keeps the books about a text', () => {
    const books = { version: '1.0', reviewedOn: '2026-11-23', reviewEvery: '3m', sources: ['S01'], order: 3 };
    const later = { version: '1.1', reviewedOn: '2026-12-01', reviewEvery: '6m', sources: ['S02'], order: 4 };
    expect(
      inData(
        { ...books, evidence: [{ id: 'e1', seenOn: '2026-11-01' }] },
        { ...later, evidence: [{ id: 'e1', seenOn: '2026-12-01' }] },
      ),
    ).toEqual([]);
  });
});
