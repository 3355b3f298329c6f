import { describe, expect, it } from 'vitest';
import { targetTable } from '../../../src/domain/clients/regions.ts';
import { loadGraph } from '../../../src/loaders/disk.ts';
import { graph as real } from '../../helpers/content.ts';

const fixture = await loadGraph('tests/fixtures/content');

describe('park by tier table', () => {
  it('adds up rows and columns and counts a tier that is not mentioned as 0', () => {
    const { rows, counts, total, shares } = targetTable(
      fixture.get('regions', 'jia').data.parks,
      fixture.all('tiers'),
    );
    expect(rows.map(({ number, name, counts: row, total: sum }) => [number, name, row, sum])).toEqual([
      [1, '北园', [2, 0, 5], 7],
      [2, '南园', [0, 3, 0], 3],
    ]);
    expect([counts, total, shares]).toEqual([[2, 3, 5], 10, [0.2, 0.3, 0.5]]);
  });

  it('gives shares of 0 when there is no client at all', () => {
    expect(targetTable([], fixture.all('tiers'))).toEqual({
      rows: [],
      counts: [0, 0, 0],
      total: 0,
      shares: [0, 0, 0],
    });
  });
});

describe('the worked example', () => {
  const { data } = real.get('regions', 'shili-jiahu');
  const table = targetTable(data.parks, real.all('tiers'));

  it('maps a little over 300 clients, split about as the tiers are', () => {
    expect(table.total).toBeGreaterThanOrEqual(300);
    expect(table.total).toBeLessThan(330);
    real.all('tiers').forEach((tier, index) => {
      expect(table.shares[index]).toBeCloseTo(tier.data.customerShare.value, 2);
    });
  });

  it('covers its three industries in its clusters', () => {
    const covered = new Set<string>(data.clusters.flatMap(({ industries }) => industries));
    expect([...covered]).toEqual(expect.arrayContaining(['healthcare', 'machinery', 'new-energy']));
  });

  it('says that it is invented', () => {
    expect(data).toMatchObject({ fictional: true, basis: 'assumption' });
  });
});
