import { describe, expect, it } from 'vitest';
import { sectionNav } from '../../../src/domain/site/section-nav.ts';
import { pathOf } from '../../../src/domain/graph.ts';
import type { AnyEntry } from '../../../src/domain/graph.ts';
import { pagedCollections } from '../../../src/schemas/index.ts';
import { graph } from '../../helpers/content.ts';

const paths = (groups: ReturnType<typeof sectionNav>) =>
  groups.flatMap(({ links }) => links.map(({ path }) => path));

describe('the navigation beside an entry', () => {
  it('lists every method, in at most nine groups', () => {
    const groups = sectionNav(graph, graph.get('methods', 'spin'));
    expect(paths(groups)).toHaveLength(graph.all('methods').length);
    expect(groups.length).toBeLessThanOrEqual(9);
  });

  it('shows the nodes of the own industry only, with its schemes', () => {
    const own = paths(sectionNav(graph, graph.get('nodes', 'machinery/struct')));
    expect(own).toContain('/industries/machinery/struct/');
    expect(own).toContain('/schemes/machinery-bill-pool/');
    expect(own.some((path) => path.startsWith('/industries/healthcare/'))).toBe(false);
  });

  it('shows the own product line and leads to the others', () => {
    const groups = sectionNav(graph, graph.get('products', 'piaojuchi'));
    expect(groups[0]?.title).toBe('票据');
    expect(paths(groups)).toContain(`/products/?line=${encodeURIComponent('信贷')}`);
  });

  it('shows the modules of the path by week', () => {
    const groups = sectionNav(graph, graph.get('modules', 'red-lines'));
    expect(groups.map(({ title }) => title)).toEqual(['第 1 周', '第 2 周', '第 3 周', '第 4 周']);
    expect(paths(groups)[0]).toBe('/learn/red-lines/');
    expect(paths(groups)).toHaveLength(graph.all('modules').length);
  });

  it('shows, of all policies, those of the topics of one, each once', () => {
    for (const policy of graph.all('policies')) {
      const own = paths(sectionNav(graph, policy));
      const sharing = graph
        .all('policies')
        .filter(({ data }) => data.topics.some((topic) => policy.data.topics.includes(topic)));
      expect(own.sort()).toEqual(sharing.map(pathOf).sort());
    }
  });

  it('is there for every entry that has a page of its own', () => {
    const entries = pagedCollections.flatMap((name) => graph.all(name) as readonly AnyEntry[]);
    // An industry, the longest page there is, holds all that would stand beside it.
    const alone = entries.filter(
      (entry) =>
        sectionNav(graph, entry).length === 0 &&
        entry.collection !== 'industries' &&
        !(entry.collection === 'policies' && entry.data.topics.length === 0),
    );
    expect(alone.map(pathOf)).toEqual([]);
  });
});
