import { describe, expect, it } from 'vitest';
import { byIndustry, changesOf, importText, importsOf } from '../../../../src/domain/seals/changes.ts';
import { digestOf } from '../../../../src/domain/seals/digest.ts';
import { actsOn } from '../../../../src/domain/seals/entry-seals.ts';
import { collectionNames, collections, isSealed } from '../../../../src/schemas/index.ts';
import { graph as content } from '../../../helpers/content.ts';
import { approved, imported, sealedGraph } from '../../../helpers/sealed.ts';

const policy = content.all('policies').find(({ data }) => data.industries.length > 1 && !data.crossIndustry);
const method = content.all('methods')[0];
if (!policy || !method) throw new Error('no policy of two industries, or no method');
const figures = { '1.1': [{ before: '1%', after: '1.5%' }] };
const graph = sealedGraph({
  [`policies/${policy.id}`]: { seals: [imported, approved()], figures },
  [`methods/${method.id}`]: {
    seals: [
      imported,
      approved({ version: '1.0', change: 'none', date: '2026-12-01', note: '读过一遍' }),
      approved({ version: '1.0', kind: 'retire', change: 'none', date: '2026-12-09', note: '不再用' }),
    ],
  },
});

describe('what changed', () => {
  it('lists what posts did, newest first, with kind, post and figures; what was only read again is no news', () => {
    const told = changesOf(graph).map(({ title, change, byName, isNews, figures: changed }) => [
      title,
      change,
      byName,
      isNews,
      changed,
    ]);
    expect(told).toEqual([
      [method.data.title, '停用', '合规复核岗', true, []],
      [policy.data.title, '内容', '合规复核岗', true, figures['1.1']],
      [method.data.title, '未改，复核', '合规复核岗', false, []],
    ]);
  });

  it('gives each an id that later ones do not change', () => {
    const before = changesOf(graph).map(({ id }) => id);
    const later = sealedGraph({
      [`policies/${policy.id}`]: { seals: [imported, approved(), approved({ version: '1.2' })] },
    });
    const ids = changesOf(later).map(({ id }) => id);
    expect(new Set(before).size).toBe(before.length);
    expect(before.filter((id) => id.startsWith(policy.file))).toEqual([ids[1]]);
  });

  it('lists a change under each of its industries, and those of none last', () => {
    const told = byIndustry(graph, changesOf(graph)).map(({ industry, changes }) => [
      industry,
      changes.length,
    ]);
    const names = policy.data.industries.map((id) => content.get('industries', id).data.title);
    expect(told.slice(0, -1).sort()).toEqual(names.map((name) => [name, 1]).sort());
    expect(told.at(-1)).toEqual(['各行业通用', 2]);
  });

  it('tells what came with the product in one line a day and kind, also where posts approved it later', () => {
    const lines = importsOf(graph).map(importText);
    const kinds = collectionNames.filter((name) => isSealed(name) && content.all(name).length > 0);
    expect(lines).toHaveLength(kinds.length);
    expect(lines).toContain(`随产品导入 ${content.all('policies').length} 个${collections.policies.label}`);
  });

  it('names no figures for a version that was sealed again unchanged', () => {
    const seals = [imported, approved(), approved({ change: 'none', date: '2026-12-20' })];
    const acts = actsOn({ seals, waiting: false, draft: false, figures });
    expect(acts.map(({ figures: changed }) => changed.length)).toEqual([0, 1]);
  });
});

describe('the digest', () => {
  it('takes what fell into its days, first and last day included', () => {
    const count = (since: string, until: string) => digestOf(graph, since, until).count;
    expect(count('2026-12-03', '2026-12-09')).toBe(2);
    expect(count('2026-12-04', '2026-12-08')).toBe(0);
    expect(digestOf(graph, '2026-12-01', '2026-12-09').imports).toEqual([]);
    expect(digestOf(graph, '2026-11-30', '2026-12-09').imports.length).toBeGreaterThan(0);
  });
});
