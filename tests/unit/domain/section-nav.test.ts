import { describe, expect, it } from 'vitest';
import { sectionNav } from '../../../src/domain/site/section-nav.ts';
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

  it('leaves policies to their list', () => {
    const [policy] = graph.all('policies');
    expect(policy && sectionNav(graph, policy)).toEqual([]);
  });
});
