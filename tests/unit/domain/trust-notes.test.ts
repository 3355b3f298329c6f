import { describe, expect, it } from 'vitest';
import { verificationNames } from '../../../src/domain/labels.ts';
import { floorWords, revenueWords } from '../../../src/domain/tier-words.ts';
import { trustNotes } from '../../../src/domain/trust-notes.ts';
import { loadGraph } from '../../../src/loaders/disk.ts';

const graph = await loadGraph('content');

describe('what limits the trust in a page', () => {
  it('is the level of verification of a policy', () => {
    for (const policy of graph.all('policies'))
      expect(trustNotes(graph, policy)).toEqual([
        { text: `核验：${verificationNames[policy.data.verification.level]}`, anchor: 'verification' },
      ]);
  });

  it('is the number of rules that wait for confirmation, where there are any', () => {
    expect(trustNotes(graph, graph.get('tiers', 'strategic'))).toEqual([
      { text: expect.stringMatching(/^含 [1-9]\d* 处待确认$/) as string, anchor: 'tensions' },
    ]);
    expect(trustNotes(graph, graph.get('nodes', 'machinery/struct'))).toEqual([]);
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
