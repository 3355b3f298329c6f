import { describe, expect, it } from 'vitest';
import { evidenceLevelNames } from '../../../src/domain/labels.ts';
import { evidenceOf } from '../../../src/domain/policies/evidence.ts';
import { floorWords, revenueWords } from '../../../src/domain/clients/tiering.ts';
import { trustNotes } from '../../../src/domain/entry/trust-notes.ts';
import { graph } from '../../helpers/content.ts';

describe('what limits the trust in a page', () => {
  it('is the level of verification of a policy', () => {
    for (const policy of graph.all('policies'))
      expect(trustNotes(graph, policy)).toContainEqual({
        text: `核验：${evidenceLevelNames[evidenceOf(graph, policy.data).weakest]}`,
        anchor: 'verification',
      });
  });

  it('is the number of rules that wait for confirmation, where there are any', () => {
    const tier = graph.get('tiers', 'strategic');
    const unchanged = { ...tier, data: { ...tier.data, changedOn: undefined } };
    expect(trustNotes(graph, unchanged)).toEqual([
      { text: expect.stringMatching(/^含 [1-9]\d* 处待确认$/) as string, anchor: 'tensions' },
    ]);
    const machinery = graph.get('industries', 'machinery');
    const settled = { ...machinery, data: { ...machinery.data, changedOn: undefined } };
    expect(trustNotes(graph, settled)).toEqual([]);
  });

  it('is a change since the review, until the next review', () => {
    const node = graph.get('nodes', 'machinery/struct');
    const dated = (reviewedOn: string, changedOn?: string) => ({
      ...node,
      data: { ...node.data, reviewedOn, changedOn },
    });
    const note = { text: '2026年11月24日改过，改动待复核', anchor: 'entry-foot' };
    expect(trustNotes(graph, dated('2026-11-23', '2026-11-24'))).toEqual([note]);
    expect(trustNotes(graph, dated('2026-11-24', '2026-11-24'))).toEqual([note]);
    expect(trustNotes(graph, dated('2026-11-25', '2026-11-24'))).toEqual([]);
    expect(trustNotes(graph, dated('2026-11-23'))).toEqual([]);
  });

  it('is fiction for a made-up region alone', () => {
    const found = graph.get('regions', 'shili-jiahu');
    const region = { ...found, data: { ...found.data, changedOn: undefined } };
    expect(trustNotes(graph, region)).toHaveLength(1);
    expect(trustNotes(graph, { ...region, data: { ...region.data, fictional: false } })).toEqual([]);
  });
});

describe('tiers in words', () => {
  it('say the bounds that the method of tiering shows', () => {
    const { body } = graph.get('methods', 'customer-tiering');
    for (const { id, data } of graph.all('tiers')) {
      const words = data.revenueMin === 0 ? `不到 ${data.revenueMax} 亿元` : revenueWords(data);
      expect(body).toMatch(new RegExp(`\\| ${words} +\\| \\[[^\\]]+\\]\\(/tiers/${id}/#conditions\\)`));
    }
  });

  it('say the least service', () => {
    expect(floorWords({ period: 'month', services: 4, visits: 2, text: '' })).toBe(
      '每月服务不少于 4 次，其中面访不少于 2 次',
    );
  });
});
