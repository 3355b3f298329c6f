import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { filledPreset } from '../../../../src/domain/calculation/presets.ts';
import { readAll } from '../../../../src/domain/calculation/scenarios.ts';
import { questionsOn, readingsOf } from '../../../../src/domain/calculation/sense.ts';
import type { Typed } from '../../../../src/domain/calculation/typed.ts';
import { workOutAll } from '../../../../src/domain/calculation/work-out.ts';
import type { Given } from '../../../../src/domain/calculation/work-out.ts';
import { graph } from '../../../helpers/content.ts';

const { calculations, presets, spread = { low: 0, high: 0 } } = graph.get('tools', 'value').data;
const inputs = calculations.flatMap((one) => one.inputs);

const given = (numbers: Readonly<Record<string, number>>, chosen: Given['chosen'] = new Map()): Given => ({
  numbers: new Map(
    Object.entries(numbers).map(([name, value]): [string, Typed] => [
      name,
      { value, unit: inputs.find((one) => one.name === name)?.unit ?? '' },
    ]),
  ),
  chosen,
});
const ofCase = (id: string): Given => {
  const preset = presets.find((one) => one.case === id);
  const numbers = preset ? filledPreset(graph, preset).numbers : [];
  return { numbers: new Map(numbers.map((one) => [one.input, one])), chosen: new Map() };
};
const results = (one: Given): Record<string, string> =>
  Object.fromEntries(
    workOutAll(calculations, one).flatMap(({ steps }) =>
      steps.map(({ part, result }) => [part.name, result]),
    ),
  );

describe('the value of the first case', () => {
  const reading = readAll(calculations, ofCase('z-machinery'), spread).base;
  const steps = reading.groups.flatMap((group) => group.steps);

  it('frees 1438万元 by 15 days, and saves 57.5 + 142.5 = 200万元 a year', () => {
    expect(results(ofCase('z-machinery'))).toEqual({
      释放资金: '1438万元',
      少付利息: '57.5万元',
      票据节约: '142.5万元',
    });
    expect(reading.once?.result).toBe('1438万元');
    expect(reading.yearly?.result).toBe('200万元');
  });

  it('shows every formula with its numbers put in', () => {
    expect(steps.map(({ sum }) => sum)).toEqual([
      '35000万元 ÷ 365天 × 15天',
      '1438万元 × 4%',
      '5000万元 × 2.85% ＋ 0万元 × 0个百分点',
    ]);
  });

  it('waits for nothing but what was not given, and says its name', () => {
    const open = reading.groups.flatMap((group) => group.open.map(({ missing }) => missing));
    expect(open).toContainEqual(['融资余额', '利差']);
  });
});

it('of the second case is 5万元 a year', () => {
  expect(readAll(calculations, ofCase('y-technology'), spread).base.yearly?.result).toBe('5万元');
});

describe('the value', () => {
  const days = { 年营业收入: 35000, 年营业成本: 28000, 缩短天数: 15 };
  it.each([
    ['365 days on revenue', [0, 0], '1438万元'],
    ['360 days on revenue', [1, 0], '1458万元'],
    ['365 days on cost, as the case says of 80 %', [0, 1], '1151万元'],
  ] as const)('counts %s', (_name, [year, base], expected) => {
    const chosen = new Map([['一年天数', year] as const, ['计算基数', base] as const]);
    expect(results(given(days, chosen))['释放资金']).toBe(expected);
  });

  // By hand: 2000 × 0.3 % − 8; 3000 × 1.2 %; 24000 × 3 + 200 × 60 yuan; 1500 × 1.5 % × 10 ÷ 12.
  it.each([
    [{ 融资余额: 2000, 利差: 0.3, 附加费用: 8 }, '融资节约', '-2万元'],
    [{ 归集日均余额: 3000, 收益差: 1.2 }, '归集收益', '36万元'],
    [{ 一年笔数: 24000, 每笔少付: 3, 省下工时: 200, 每小时人工: 60 }, '结算节约', '8.4万元'],
    [{ 贴息本金: 1500, 年贴息率: 1.5, 贴息月数: 10 }, '财政贴息', '18.8万元'],
    [{ 少贴现余额: 1000, 票据成本差: 0.3, 少占保证金: 500, 保证金收益差: 2 }, '票据节约', '13万元'],
  ] as const)('of %o is %s %s', (numbers, name, expected) => {
    expect(results(given(numbers))[name]).toBe(expected);
  });

  it('says when a financing saves nothing', () => {
    const groups = workOutAll(calculations, given({ 融资余额: 2000, 利差: 0.3, 附加费用: 8 }));
    expect(readingsOf(groups).join()).toContain('这一项不省钱');
  });

  it.each([
    [{ 替代资金成本: 35 }, '年利率这么高'],
    [{ 缩短天数: 900 }, '现在一共多少天'],
    [{ 贴息月数: 13 }, '最多十二个月'],
  ] as const)('asks about %o', (numbers, question) => {
    const asked = questionsOn(calculations, given(numbers), []);
    expect(asked.map(({ ask }) => ask).join()).toContain(question);
  });

  it('asks about an amount in the wrong unit, whatever unit it was typed in', () => {
    const numbers = new Map([['年营业收入', { value: 35000, unit: '亿元' }]]);
    expect(questionsOn(calculations, { numbers, chosen: new Map() }, [])).toHaveLength(1);
    const right = new Map([['年营业收入', { value: 3.5, unit: '亿元' }]]);
    expect(questionsOn(calculations, { numbers: right, chosen: new Map() }, [])).toEqual([]);
  });
});

describe('a better number', () => {
  const numbers = fc.record(
    Object.fromEntries(inputs.map(({ name }) => [name, fc.double({ min: 0, max: 5000, noNaN: true })])),
  );
  const options = fc.tuple(fc.nat(1), fc.nat(1)).map(
    ([year, base]) =>
      new Map([
        ['一年天数', year],
        ['计算基数', base],
      ]),
  );
  const worth = (one: Given) => {
    const { yearly, once } = readAll(calculations, one, { low: 0, high: 0 }).base;
    return [yearly?.base ?? 0, once?.base ?? 0] as const;
  };

  it('never lowers the value', () => {
    fc.assert(
      fc.property(
        numbers,
        options,
        fc.nat(inputs.length - 1),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (all, chosen, at, by) => {
          const { name = '', better } = inputs[at] ?? {};
          const value = all[name] ?? 0;
          const changed = { ...all, [name]: better === 'down' ? value / (1 + by) : value * (1 + by) };
          const [before, after] = [worth(given(all, chosen)), worth(given(changed, chosen))];
          const slack = 1e-6 * (1 + Math.abs(before[0]) + before[1]);
          expect(after[0]).toBeGreaterThanOrEqual(before[0] - slack);
          expect(after[1]).toBeGreaterThanOrEqual(before[1] - slack);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps careful below usual below hopeful', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(numbers, options, share, share, (all, chosen, low, high) => {
        const read = readAll(calculations, given(all, chosen), { low, high });
        const worths = (['low', 'base', 'high'] as const).map((one) => read[one].yearly?.base ?? 0);
        const slack = 1e-6 * (1 + Math.max(...worths.map(Math.abs)));
        expect(worths[0]).toBeLessThanOrEqual((worths[1] ?? 0) + slack);
        expect(worths[1]).toBeLessThanOrEqual((worths[2] ?? 0) + slack);
      }),
      { numRuns: 60 },
    );
  });

  it('is said of every number whose side one can tell', () => {
    expect(inputs.filter(({ better }) => better === undefined)).toEqual([]);
  });
});
