import { describe, expect, it } from 'vitest';
import { policyFilters, policyList } from '../../../../src/domain/policies/policy-list.ts';
import { termsOf } from '../../../../src/domain/policies/status.ts';
import { graph } from '../../../helpers/content.ts';

const list = policyList(graph);

describe('the list of policies', () => {
  it('holds every policy, the latest first', () => {
    expect(list).toHaveLength(graph.all('policies').length);
    const days = list.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('has twelve themes at most, and every topic under one of them', () => {
    const themes = policyFilters(list).find(({ name }) => name === 'topic')?.options ?? [];
    expect(themes.length).toBeLessThanOrEqual(12);
    expect(graph.words('topics').filter(({ theme }) => theme === undefined)).toEqual([]);
  });

  it('counts for each choice the policies it leaves', () => {
    for (const { name, options } of policyFilters(list).filter((one) => one.name === 'topic'))
      for (const { value, count } of options)
        expect(list.filter(({ topic }) => topic.includes(value)).length, `${name} ${value}`).toBe(count);
  });
});

it.each([
  [undefined, ['open']],
  ['2026-12-01', ['30', '90', '365', 'told']],
  ['2026-12-31', ['30', '90', '365', 'told']],
  ['2027-01-01', ['90', '365', 'told']],
  ['2027-12-02', ['told']],
  ['2026-11-30', ['told']],
])('a policy whose last day is %s is under %j', (lastDay, terms) => {
  expect(termsOf(lastDay, '2026-12-01')).toEqual(terms);
});
