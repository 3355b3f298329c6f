import { describe, expect, it } from 'vitest';
import { clientExample } from '../../../src/domain/newsletter/client/client-example.ts';
import { clientExample as schema } from '../../../src/schemas/client-view.ts';

const interest = {
  formula: '贷款 × 贴息 × 年数',
  inputs: [
    { name: '贷款', value: 1000, unit: '万元' },
    { name: '贴息', value: 1.5, unit: '个百分点' },
    { name: '年数', value: 2, unit: '年' },
  ],
  unit: '万元',
  example: '假设贷款{贷款}，贴息{贴息}、{年数}，最多约{结果}',
};
const told = (over: object = {}) => clientExample(schema.parse({ ...interest, ...over }));

describe('the example of a client view', () => {
  it('is worked out from formula and numbers, with the sum behind it', () => {
    expect(told()).toBe(
      '假设贷款1000万元，贴息1.5个百分点、2年，最多约30万元（1000万元 × 1.5% × 2年 ＝ 30万元）',
    );
  });

  it('changes with a number of the rule in every place', () => {
    const [loan, , years] = interest.inputs;
    const inputs = [loan, { name: '贴息', value: 1, unit: '个百分点' }, years];
    expect(told({ inputs })).toBe(
      '假设贷款1000万元，贴息1个百分点、2年，最多约20万元（1000万元 × 1% × 2年 ＝ 20万元）',
    );
  });

  it('rounds to the decimals it is given', () => {
    const inputs = [{ name: '收入', value: 1000, unit: '万元' }];
    const example = '假设收入{收入}，每户{结果}';
    const third = { formula: '收入 ÷ 3', inputs, example };
    expect(told(third)).toContain('每户333.33万元');
    expect(told({ ...third, decimals: 0 })).toContain('每户333万元');
  });

  it('tells names apart that are part of each other', () => {
    const inputs = [
      { name: '收入', value: 200, unit: '万元' },
      { name: '上年收入', value: 100, unit: '万元' },
    ];
    expect(told({ formula: '收入 - 上年收入', inputs, example: '多{结果}' })).toBe(
      '多100万元（200万元 - 100万元 ＝ 100万元）',
    );
  });

  it.each([
    ['a name of the formula without a number', { formula: '贷款 × 税率' }],
    ['a name of the words without a number', { example: '假设贷款{货款}，最多约{结果}' }],
  ])('is left out with %s', (_, over) => expect(told(over)).toBeUndefined());
});
