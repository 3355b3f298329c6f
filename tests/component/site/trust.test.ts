import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import BasisMark from '../../../src/components/entry/BasisMark.astro';
import EntryFoot from '../../../src/components/entry/EntryFoot.astro';
import EntryHead from '../../../src/components/entry/EntryHead.astro';

const container = await AstroContainer.create();
const trust = {
  approval: { state: 'sample', text: '示例内容，启用前须本行复核' },
  approverName: undefined,
  ownerName: '行业研究岗',
  reviewerName: '合规岗',
  reviewedOn: '2026-11-23',
  dueOn: '2027-02-23',
  status: 'in-review',
  version: '1.2',
  basis: 'sourced',
  confidentiality: 'internal',
  sources: [
    { id: 'S01', title: '公开通知', quality: 'A' },
    { id: 'S02', title: '转载文章', quality: 'C' },
  ],
} as const;

it('says in the head who owns the page, when it was reviewed, when it is due and how far it is trusted', async () => {
  const props = {
    title: '票据池',
    oneLine: '把零散票据变成额度。',
    kind: '产品',
    crumbs: [],
    chips: [],
    trust,
  };
  const html = await container.renderToString(EntryHead, { props });
  for (const text of [
    '示例内容，启用前须本行复核',
    '行业研究岗负责',
    '内容核对于',
    '2026年11月23日',
    '2027年2月23日',
    '有来源',
    '内部资料',
  ]) {
    expect(html).toContain(text);
  }
  expect(html.match(/<h1/g)).toHaveLength(1);
});

it('marks a page that may go to clients with a band, an internal one without', async () => {
  const head = { title: '票据池', oneLine: '一句话。', kind: '产品', crumbs: [], chips: [] };
  const shareable = { ...trust, confidentiality: 'shareable' as const };
  const render = (props: object) => container.renderToString(EntryHead, { props: { ...props } });
  expect(await render({ ...head, trust: shareable })).toMatch(/class="band-shareable"[^>]*>可发客户/);
  expect(await render({ ...head, trust })).not.toContain('band-shareable');
});

it('hands the due date to the overdue banner, which stays hidden without a script', async () => {
  const props = { title: '票据池', oneLine: '一句话。', kind: '产品', crumbs: [], chips: [], trust };
  const html = await container.renderToString(EntryHead, { props });
  expect(html).toMatch(/<review-banner[^>]*data-due="2027-02-23"[^>]*hidden/);
});

it('lists sources at the foot and warns about those of quality C only', async () => {
  const html = await container.renderToString(EntryFoot, {
    props: { title: '票据池', path: '/products/bill-pool/', trust },
  });
  expect(html).toContain('/sources/#S01');
  expect(html.match(/引用前换原载/g)).toHaveLength(1);
});

it('says once in the head, and at the foot, who approved the page and when', async () => {
  const approved = {
    ...trust,
    approval: { state: 'approved' as const, text: '已批准' },
    approverName: '合规复核岗',
    reviewedOn: '2026-12-01',
  };
  const head = { title: '票据池', oneLine: '一句话。', kind: '产品', crumbs: [], chips: [] };
  const html = await container.renderToString(EntryHead, { props: { ...head, trust: approved } });
  expect(html.match(/已批准/g)).toHaveLength(1);
  expect(html).toMatch(/status-approved[^]*合规复核岗批准于[^]*2026年12月1日/);
  const foot = await container.renderToString(EntryFoot, {
    props: { title: '票据池', path: '/products/bill-pool/', trust: approved },
  });
  expect(foot).toMatch(/合规复核岗，2026年12月1日，已批准\s*，版本 1\.2/);
});

it('claims no review of content that came with the product', async () => {
  const html = await container.renderToString(EntryFoot, {
    props: { title: '票据池', path: '/products/bill-pool/', trust },
  });
  expect(html).toMatch(/示例内容，启用前须本行复核（复核岗位：合规岗）；内容核对于2026年11月23日/);
  expect(html).not.toContain('已批准');
});

it('links a basis mark to its sources and tells an indicative figure apart', async () => {
  const sourced = await container.renderToString(BasisMark, {
    props: { basis: 'sourced', sources: ['S01'] },
  });
  expect(sourced).toMatch(/basis-sourced[^]*有来源[^]*href="[^"]*\/sources\/#S01"/);
  const indicative = await container.renderToString(BasisMark, { props: { basis: 'indicative' } });
  expect(indicative).toMatch(/basis-indicative[^]*指示性/);
});
