import { describe, expect, it } from 'vitest';
import { foresee, linesOf, readPattern } from '../../../src/domain/diagnosis.ts';
import { graph } from '../../helpers/content.ts';

const { data } = graph.get('diagnosis', 'diagnosis');
const { statement, patterns, foresight } = data;

const value = (name: string, year: 'previous' | 'current' = 'current'): number => {
  const line = statement.lines.find((one) => one.name === name);
  if (!line) throw new Error(`no line ${name}`);
  return line[year];
};
const reading = (id: string) => {
  const pattern = patterns.find((one) => one.id === id);
  if (!pattern) throw new Error(`no pattern ${id}`);
  return readPattern(pattern, statement);
};

describe('the ratios of the statement', () => {
  it('are ten, over three industries, each with a question and what to see next', () => {
    expect(patterns).toHaveLength(10);
    const named = new Set(patterns.flatMap(({ industries }) => industries.map(({ industry }) => industry)));
    expect([...named].sort()).toEqual(
      graph
        .all('industries')
        .map(({ id }) => id)
        .sort(),
    );
    expect(patterns.every(({ ask }) => ask.endsWith('？'))).toBe(true);
  });

  it('come from its lines, as by hand', () => {
    const [days] = reading('receivable-days').readings;
    expect(days?.current).toBe(`${Number(((360 * value('应收账款')) / value('营业收入')).toFixed(1))} 天`);
    expect(days?.previous).toBe('72 天');
    const [growth] = reading('receivable-growth').readings;
    const byHand =
      value('应收账款') / value('应收账款', 'previous') - value('营业收入') / value('营业收入', 'previous');
    expect(growth?.current).toBe(`${Number((byHand * 100).toFixed(1))} 个百分点`);
    expect(growth?.previous).toBeUndefined();
    expect(reading('margin-drop').readings.map(({ current }) => current)).toEqual(['19%', '-3 个百分点']);
  });

  it('follow a changed line', () => {
    const changed = {
      ...statement,
      lines: statement.lines.map((line) => (line.name === '应收账款' ? { ...line, current: 5800 } : line)),
    };
    const pattern = patterns.find(({ id }) => id === 'receivable-days');
    const found = pattern && readPattern(pattern, changed);
    expect(found?.readings[0]?.current).toBe('72 天');
    expect(found?.isFound).toBe(false);
  });

  it('ask only where every line is crossed', () => {
    const asked = patterns.filter(({ id }) => reading(id).isFound).map(({ id }) => id);
    expect(asked).not.toContain('cash-and-debt');
    expect(asked).toHaveLength(patterns.length - 1);
  });

  it('are told to be of a firm that does not exist', () => {
    expect(statement.firm).toMatch(/编的/);
  });
});

describe('the need foretold from the statement', () => {
  it('is worked out step by step, as by hand', () => {
    const average = (name: string) => (value(name) + value(name, 'previous')) / 2;
    const [sales, cost] = [value('营业收入'), value('营业成本')];
    const days =
      (360 * (average('存货') - average('应付账款') + average('预付款项'))) / cost +
      (360 * (average('应收账款') - average('合同负债'))) / sales;
    const need = (sales * (1 - value('利润总额') / sales) * 1.1 * days) / 360;
    const own =
      value('净资产') + value('长期借款') - value('固定资产') - value('在建工程') - value('无形资产');
    const steps = new Map(foresee(data).map(({ name, base }) => [name, base]));
    expect(steps.get('营运资金量')).toBeCloseTo(need, 4);
    expect(steps.get('长期资金缺口')).toBeCloseTo(-own, 4);
    expect(steps.get('还能新增的流动资金贷款')).toBeCloseTo(need - own - value('短期借款'), 4);
  });

  it('lets a line of the year before stand only beside the last year', () => {
    expect(linesOf(statement, 'previous').some(({ name }) => name.startsWith('上年'))).toBe(false);
    expect(foresight.steps.length).toBeGreaterThan(5);
  });

  it('has signs with indicators of the health model, firms and what to prepare', () => {
    expect(data.needs.length).toBeGreaterThanOrEqual(6);
    expect(
      data.needs.filter(({ health, nodes, prepare }) => health.length * nodes.length * prepare.length === 0),
    ).toEqual([]);
  });
});
