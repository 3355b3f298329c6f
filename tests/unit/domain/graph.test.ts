import { describe, expect, it } from 'vitest';
import { healthScore } from '../../../src/domain/clients/health.ts';
import { pathOf, referencesOf } from '../../../src/domain/graph.ts';
import { withBase } from '../../../src/domain/urls.ts';
import { graph } from '../../helpers/content.ts';

describe('content graph', () => {
  it('resolves short node ids inside their own industry', () => {
    const scheme = graph.get('schemes', 'machinery-bill-pool');
    expect(referencesOf(scheme)).toContainEqual({ collection: 'nodes', id: 'machinery/struct' });
  });

  it('knows who points at a product', () => {
    const titles = graph.backlinks('products', 'piaojuchi').map((entry) => pathOf(entry));
    expect(titles).toContain('/schemes/machinery-bill-pool/');
    expect(titles).toContain('/industries/machinery/struct/');
  });

  it('says which entry is missing and what to run', () => {
    expect(() => graph.get('products', 'nothing')).toThrow('没有产品与术语 nothing，请先运行 npm run check');
  });

  it('lists entries in their order', () => {
    const orders = graph.all('industries').map(({ data }) => data.order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    const known = ['machinery', 'new-energy', 'healthcare'];
    expect(graph.all('industries').flatMap(({ id }) => (known.includes(id) ? [id] : []))).toEqual(known);
  });

  it('joins a sub-path and a path once', () => {
    expect([withBase('/', '/a/'), withBase('/kb/', '/a/'), withBase('/kb', 'a/')]).toEqual([
      '/a/',
      '/kb/a/',
      '/kb/a/',
    ]);
  });
});

describe('health model', () => {
  const model = graph.get('health', 'health').data;

  it('reproduces the worked example of the facts', () => {
    expect(healthScore(model, 'H', model.example.levels)).toEqual({ score: 83.75, coverage: 0.96 });
    expect(healthScore(model, 'R', model.example.levels)).toEqual({ score: 56, coverage: 1 });
  });

  it('gives no score below the minimum coverage', () => {
    expect(healthScore(model, 'H', { A1: 'green' })).toMatchObject({ score: undefined });
  });

  it('has weights that sum to 100 on each side', () => {
    for (const side of ['H', 'R'] as const) {
      const sum = model.indicators
        .filter((item) => item.score === side)
        .reduce((total, item) => total + item.weight, 0);
      expect(sum).toBe(100);
    }
  });
});

describe('tiers', () => {
  it.each([
    [5, 'strategic'],
    [4.99, 'growth'],
    [3.5, 'growth'],
    [2.5, 'growth'],
    [1, 'growth'],
    [0.99, 'base'],
  ])('a yearly revenue of %s 亿元 falls into %s', (revenue, expected) => {
    const found = graph
      .all('tiers')
      .filter(
        ({ data }) => revenue >= data.revenueMin && (data.revenueMax === null || revenue < data.revenueMax),
      );
    expect(found.map((tier) => tier.id)).toEqual([expected]);
  });
});
