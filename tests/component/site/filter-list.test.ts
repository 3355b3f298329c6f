import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import FilterList from '../../../src/components/frame/FilterList.astro';
import PolicyStatus from '../../../src/components/policy/PolicyStatus.astro';

const container = await AstroContainer.create();

it('offers one labelled choice per group, counts its items and shows the whole list without a script', async () => {
  const groups = [
    { name: 'industry', label: '行业', options: [{ value: '机械制造', label: '机械制造', count: 2 }] },
  ];
  const slots = { default: '<p data-item>甲</p><p data-item>乙</p>' };
  const html = await container.renderToString(FilterList, { props: { groups, total: 2 }, slots });
  expect(html).toMatch(/<form[^>]*hidden/);
  expect(html).toContain('机械制造（2）');
  expect(html).toMatch(/role="status"[^>]*>共 2 条/);
  expect(html).toMatch(/data-empty[^>]*hidden/);
  expect(html).toContain('乙');
});

it('tells the state of a policy in words before any script runs', async () => {
  const superseded = await container.renderToString(PolicyStatus, { props: { force: 'superseded' } });
  expect(superseded).toContain('已被取代');
  const unknown = await container.renderToString(PolicyStatus, { props: { force: 'unknown' } });
  expect(unknown).toContain('存续待核');
});

it('gives the last day of a partial expiry date to the script', async () => {
  const html = await container.renderToString(PolicyStatus, {
    props: { force: 'effective', expiry: '2026-12' },
  });
  expect(html).toContain('data-last-day="2026-12-31"');
});
