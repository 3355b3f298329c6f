import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf, wholeId } from '../../../scripts/lib/newsletter/edition-id.ts';
import { judge } from '../../../scripts/lib/newsletter/judge.ts';
import { newEdition } from '../../../scripts/lib/newsletter/new.ts';
import { graph } from '../../helpers/content.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the commands', () => {
  let workspace: TestWorkspace;
  beforeEach(() => {
    workspace = testWorkspace();
  });
  afterEach(() => {
    workspace.remove();
  });

  it.each([
    ['policy', undefined, '2027-01-policy', '2027-01-10'],
    ['industry', undefined, '2027-01-industry', '2027-01-20'],
    ['industry', 'new-energy', '2027-01-industry-new-energy', '2027-01-20'],
  ])('make an edition of %s for %s', async (series, industry, id, day) => {
    const made = await newEdition(workspace, id, undefined);
    expect(made.publishedOn).toBe(day);
    const { entry, gates, assembled } = await judge(workspace, id);
    expect([entry.data.series, entry.data.industry]).toEqual([series, industry]);
    expect(gates.find((gate) => gate.id === 'items')?.problems).toEqual([]);
    expect(gates.find((gate) => gate.id === 'template')?.problems).toEqual([]);
    expect(assembled.variants[0]?.number).toBe('2027年第1期（总第1期）');
  });

  it('refuse a series that has ended, one there is not, and an industry where there is none', async () => {
    const told = (id: string) => () => placeOf(graph, id);
    expect(told('2027-01-news')).toThrow(/没有 news 这种刊。可以写：.*policy《金融政策解读》/);
    expect(told('2027-01-policy-machinery')).toThrow(/《金融政策解读》不分行业出/);
    expect(told('2027-01-industry-shoes')).toThrow(/没有行业 shoes。可以写：.*machinery（机械制造）/);
    expect(() => wholeId('2027-13')).toThrow(/要写成 2026-12-policy 的样子/);
    await expect(newEdition(workspace, '2027-01')).rejects.toThrow(
      /《金融政策解读与行业发展动态》出到 2026-11 为止，2027-01 用别的刊/,
    );
  });

  it('refuse an edition with less than its series asks', async () => {
    await newEdition(workspace, '2027-01-industry-machinery');
    workspace.edit('editions/2027-01-industry-machinery.mdx', /^facts:\n(?: {2}.*\n)+/m, 'facts: []\n');
    const { gates } = await judge(workspace, '2027-01-industry-machinery');
    expect(gates.find((gate) => gate.id === 'template')?.problems.join()).toMatch(
      /每期至少 2 条行业事实，本期 0 条。在 facts 里补/,
    );
  });
});
