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
    expect(trustNotes(graph, tier)).toEqual([
      { text: expect.stringMatching(/^含 [1-9]\d* 处待确认$/) as string, anchor: 'tensions' },
    ]);
    const machinery = graph.get('industries', 'machinery');
    expect(trustNotes(graph, machinery)).toEqual([]);
  });

  it('is that a text is still under review', () => {
    const node = graph.get('nodes', 'machinery/struct');
    const open = { ...node, data: { ...node.data, status: 'in-review' as const } };
    expect(trustNotes(graph, node)).toEqual([]);
    expect(trustNotes(graph, open)).toEqual([{ text: '复核中', anchor: 'entry-foot' }]);
  });

  it('is fiction for a made-up region alone', () => {
    const region = graph.get('regions', 'shili-jiahu');
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
