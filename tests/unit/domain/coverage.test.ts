import { describe, expect, it } from 'vitest';
import { coverageRows } from '../../../src/domain/entry/coverage.ts';
import { allTensions, tensionsOf } from '../../../src/domain/entry/tensions.ts';
import { fromEssay, graph } from '../../helpers/content.ts';

const rows = coverageRows(graph);

describe('the coverage table of the essay', () => {
  it('has no row without an answer', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.entry === undefined || row.path === '')).toEqual([]);
  });

  it('names every entry made from the essay, and the industries it speaks of', () => {
    const answered = new Set(rows.map(({ entry }) => `${entry?.collection}/${entry?.id}`));
    const wanted = [
      ...graph.all('methods'),
      ...graph.all('cases'),
      ...graph.all('competencies'),
      ...graph.all('trends'),
      ...graph.all('tiers'),
    ]
      .filter(fromEssay)
      .map(({ collection, id }) => `${collection}/${id}`);
    const industries = ['machinery', 'new-energy', 'healthcare'].map((id) => `industries/${id}`);
    expect([...wanted, ...industries].filter((item) => !answered.has(item))).toEqual([]);
  });
});

describe('unclear places of the essay', () => {
  it('are each shown on at least one page a reader meets', () => {
    const homeless = allTensions(graph).filter(
      (item) =>
        !item.health &&
        item.methods.length + item.tiers.length + item.cases.length + item.products.length === 0,
    );
    expect(homeless).toEqual([]);
  });

  it('appear on the page they are about', () => {
    const titles = (place: Parameters<typeof tensionsOf>[1]) => tensionsOf(graph, place).map(({ id }) => id);
    expect(titles({ collection: 'health' })).toContain('health-formula');
    expect(titles({ collection: 'tiers', id: 'strategic' })).toContain('tier-bounds');
    expect(titles({ collection: 'methods', id: 'spin' })).toContain('spin-names');
  });
});
