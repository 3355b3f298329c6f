import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { digestOf } from '../../../../src/domain/seals/digest.ts';
import { changesOf, importsOf } from '../../../../src/domain/seals/changes.ts';
import { changesAtom } from '../../../../src/render/review/changes-feed.ts';
import { digestEml, digestText } from '../../../../src/render/review/digest.ts';
import { graph as content } from '../../../helpers/content.ts';
import { approved, imported, sealedGraph } from '../../../helpers/sealed.ts';

const [policy] = content.all('policies');
if (!policy) throw new Error('no policy');
const graph = sealedGraph({
  [`policies/${policy.id}`]: {
    seals: [imported, approved({ note: '贴息 <提高> & 延长' })],
    waiting: true,
    figures: { '1.1': [{ before: '1%', after: '1.5%' }] },
  },
  'sources/sources': { waiting: true },
});

it('is a mail that opens as a draft, whose text is the text of the digest', async () => {
  const digest = digestOf(graph, '2026-12-01', '2026-12-07');
  const eml = digestEml(digest);
  expect(eml).toMatch(/^X-Unsent: 1\r\n/);
  const mail = await PostalMime.parse(eml);
  expect(mail.subject).toBe('手册改动摘要：2026年12月1日至2026年12月7日，1 处改动');
  expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(digestText(digest).trim());
  expect(mail.html).toContain('贴息 &lt;提高&gt; &amp; 延长');
  expect(mail.to ?? []).toEqual([]);
});

it('tells changes by industry with figures, and by post what waits', () => {
  const text = digestText(digestOf(graph, '2026-12-01', '2026-12-07'));
  expect(text).toContain('贴息 <提高> & 延长（1% → 1.5%）');
  const owner = graph.wordName('posts', policy.data.owner);
  expect(text).toMatch(new RegExp(`▸ ${owner}\\n  · [^\\n]*有改动，等批准`));
  expect(text).toMatch(/▸ 没有负责岗位的登记表\n {2}· 来源/);
});

it('says so where nothing changed, and counts what came with the product', () => {
  expect(digestText(digestOf(graph, '2026-12-05', '2026-12-07'))).toContain('这段时间没有改动。');
  const count = importsOf(graph).reduce((sum, batch) => sum + batch.count, 0);
  expect(digestText(digestOf(graph, '2026-11-30', '2026-11-30'))).toContain(`2026年11月30日：${count} 个`);
});

it('is a feed of the changes, what came with the product as one entry a day', () => {
  const xml = changesAtom(changesOf(graph), importsOf(graph), {
    pathOf: ({ entry }) => `/policies/${entry.id}/`,
    addressOf: (path) => `http://kb.bank.example${path}`,
  });
  expect(xml.match(/<entry>/g)).toHaveLength(2);
  expect(xml).toContain('<updated>2026-12-03T00:00:00Z</updated>');
  expect(xml).toContain(`href="http://kb.bank.example/policies/${policy.id}/"`);
  expect(xml).toContain('贴息 &lt;提高&gt; &amp; 延长\n1% → 1.5%');
});
