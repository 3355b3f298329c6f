import { describe, expect, it } from 'vitest';
import { questionsOn, readingsOf } from '../../../../src/domain/calculation/sense.ts';
import { workOutAll } from '../../../../src/domain/calculation/work-out.ts';
import type { Calculation } from '../../../../src/schemas/calculation.ts';
import { graph } from '../../../helpers/content.ts';

const worked = (calculations: readonly Calculation[], typed: Readonly<Record<string, number>>) => {
  const inputs = calculations.flatMap((one) => one.inputs);
  const numbers = new Map(
    inputs.flatMap(({ name, unit, value }) => {
      const number = typed[name] ?? value;
      return number === undefined ? [] : [[name, { value: number, unit }] as const];
    }),
  );
  const given = { numbers, chosen: new Map() };
  const groups = workOutAll(calculations, given);
  const results = Object.fromEntries(
    groups.flatMap(({ steps }) => steps.map(({ part, result }) => [part.name, result])),
  );
  const asks = questionsOn(calculations, given, groups).map(({ name }) => name);
  return { results, reads: readingsOf(groups).join(), asks, groups };
};

describe('the need of working capital', () => {
  const { calculations } = graph.get('tools', 'working-capital').data;
  const factory = {
    上年度销售收入: 10000,
    上年度销售成本: 8000,
    上年度销售利润率: 10,
    预计销售收入年增长率: 10,
    平均存货余额: 1600,
    平均应收账款余额: 2000,
    平均应付账款余额: 1200,
    平均预付账款余额: 400,
    平均预收账款余额: 250,
    借款人自有资金: 800,
    现有流动资金贷款: 1000,
    其他渠道提供的营运资金: 200,
  };

  // By hand: 360 ÷ (8000 ÷ 1600) = 72; 360 ÷ (10000 ÷ 2000) = 72; 360 ÷ (8000 ÷ 1200) = 54; 360 ÷ (8000 ÷ 400) = 18;
  // 360 ÷ (10000 ÷ 250) = 9; 72 + 72 − 54 + 18 − 9 = 99; 360 ÷ 99 = 3.6364;
  // 10000 × 0.9 × 1.1 ÷ 3.6364 = 9900 × 99 ÷ 360 = 2722.5; − 800 − 1000 − 200 = 722.5.
  it('of a factory is what a hand gets, line by line', () => {
    expect(Object.values(worked(calculations, factory).results)).toEqual([
      '72天',
      '72天',
      '54天',
      '18天',
      '9天',
      '99天',
      '3.64次',
      '2722.5万元',
      '722.5万元',
    ]);
  });

  it('agrees with the worked example of the page on it', () => {
    const example = graph.get('basics', 'liudai-xuqiu-cesuan').data.examples[0];
    expect(example?.conclusion).toContain(`新增额度最多 722.5 万元`);
  });

  // The task of the registered source: 800 − 300 − 200 − 80 = 220.
  it('takes off own funds, loans and other channels as the source does', () => {
    const last = calculations[0]?.parts.at(-1);
    expect(last?.formula).toBe('营运资金量 - 借款人自有资金 - 现有流动资金贷款 - 其他渠道提供的营运资金');
    const turning = {
      ...factory,
      上年度销售收入: 800,
      上年度销售成本: 800,
      上年度销售利润率: 0,
      预计销售收入年增长率: 0,
    };
    const yearly = {
      平均存货余额: 800,
      平均应收账款余额: 0,
      平均应付账款余额: 0,
      平均预付账款余额: 0,
      平均预收账款余额: 0,
    };
    const funds = { 借款人自有资金: 300, 现有流动资金贷款: 200, 其他渠道提供的营运资金: 80 };
    const { results } = worked(calculations, { ...turning, ...yearly, ...funds });
    expect([results['营运资金量'], results['新增流动资金贷款额度']]).toEqual(['800万元', '220万元']);
  });

  it('asks about debtors that take 900 days, and reads a gap below nothing', () => {
    const { asks, reads } = worked(calculations, {
      ...factory,
      平均应收账款余额: 25000,
      借款人自有资金: 90000,
    });
    expect(asks).toContain('应收账款周转天数');
    expect(reads).toContain('现有的钱已经够用');
  });

  it('has no turns where suppliers pay for it all, and says so', () => {
    const { groups, reads, results } = worked(calculations, { ...factory, 平均应付账款余额: 9000 });
    expect(reads).toContain('占用天数是负的');
    expect(results['资金占用天数']).toBe('-252天');
    const none = worked(calculations, { ...factory, 平均应付账款余额: 3400 }).groups;
    expect(groups.flatMap(({ open }) => open)).toEqual([]);
    expect(none.flatMap(({ open }) => open.map(({ part, missing }) => [part.name, ...missing]))).toEqual([
      ['营运资金周转次数'],
      ['营运资金量', '营运资金周转次数'],
      ['新增流动资金贷款额度', '营运资金量'],
    ]);
  });
});

describe('the small calculators of products', () => {
  const of = (id: string) => graph.get('products', id).data.handbook?.calculations ?? [];

  it('work out the room of a bill pool: 800 × 95 % + 500 × 50 % + 60 = 1070; − 900 = 170; − 250 = −80', () => {
    const { results, reads } = worked(of('piaojuchi'), {
      入池银票: 800,
      入池商票: 500,
      保证金余额: 60,
      已用额度: 900,
    });
    expect(results).toEqual({ 池额度: '1070万元', 可用额度: '170万元', 商票不兑付时可用: '-80万元' });
    expect(reads).toContain('现在不要用满');
  });

  it('work out deposit and exposure: 1000 × 50 %, the rest, 0.05 % in yuan, and what credit is left', () => {
    const { results, reads } = worked(of('yincheng'), { 票面金额: 1000, 可用授信: 300 });
    expect(results).toEqual({
      保证金: '500万元',
      敞口: '500万元',
      手续费: '5000元',
      用后剩余授信: '-200万元',
    });
    expect(reads).toContain('授信不够');
  });

  it('work out what receivables can be financed: (1000 − 200 − 50) × 80 % = 600, at most what the buyer has left', () => {
    const debts = { 应收账款余额: 1000, 不合格账款: 200, 可抵扣金额: 50 };
    expect(worked(of('baoli'), { ...debts, 买方剩余额度: 900 }).results['最多可融']).toBe('600万元');
    expect(worked(of('baoli'), { ...debts, 买方剩余额度: 400 }).results['最多可融']).toBe('400万元');
    expect(worked(of('baoli'), { ...debts, 可抵扣金额: 1200, 买方剩余额度: 400 }).results['最多可融']).toBe(
      '0万元',
    );
  });

  it('mark what is filled in before as assumptions of the bank', () => {
    for (const { data } of graph.all('products'))
      for (const { inputs, assumptions } of data.handbook?.calculations ?? [])
        if (inputs.some(({ value }) => value !== undefined))
          expect(assumptions.join()).toContain('以本行为准');
  });
});
