import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, describe, expect, it } from 'vitest';
import EntryFoot from '../../../src/components/entry/EntryFoot.astro';
import { entryView } from '../../../src/domain/entry/entry-view.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import type { EntrySeals } from '../../../src/domain/seals/entry-seals.ts';
import { liveContent, offerLiveContent } from '../../../src/loaders/live.ts';
import Home from '../../../src/pages/index.astro';
import Changes from '../../../src/pages/status/changes.astro';
import Register from '../../../src/pages/status/register.astro';
import Todo from '../../../src/pages/status/todo/index.astro';
import { graph as content } from '../../helpers/content.ts';
import { approved, imported, sealedGraph } from '../../helpers/sealed.ts';

const container = await AstroContainer.create();
const [product] = content.all('products');
if (!product) throw new Error('no product');
const place = `products/${product.id}`;
const figures = { '1.1': [{ before: '1%', after: '1.5%' }] };
const changed: Partial<EntrySeals> = { seals: [imported, approved()], waiting: true, figures };

const before = liveContent();
afterEach(() => {
  if (before) offerLiveContent(before);
});

type Page = Parameters<typeof container.renderToString>[0];

/** A page as it is made from some content. */
function pageOf(page: Page, graph: ContentGraph): Promise<string> {
  offerLiveContent({ graph: () => Promise.resolve(graph) });
  return container.renderToString(page, { partial: false });
}
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the pages on approval', () => {
  it('list every sealed entry in one plain table, with state, post and what waits', async () => {
    const html = await pageOf(Register, sealedGraph({ [place]: changed }));
    const rows = [...html.matchAll(/<tr[^>]*>\s*<th scope="row"[^]*?<\/tr>/g)].map(([row]) => textOf(row));
    expect(html).toContain(`共 ${rows.length} 项`);
    const own = rows.filter((row) => row.includes(product.data.title) && row.includes('已批准'));
    expect(own).toHaveLength(1);
    for (const told of ['合规复核岗', '2026-12-03', '有改动，等批准']) expect(own[0]).toContain(told);
    expect(html).toMatch(/<form[^>]*class="filters"[^>]*hidden/);
    expect(html).toContain('/status/register.csv');
  });

  it('tell each post what waits and lead it to its calendar', async () => {
    const html = await pageOf(Todo, sealedGraph({ [place]: changed }));
    const owner = product.data.owner;
    const section = html.split(`<h2 id="${owner}"`)[1]?.split('<h2')[0] ?? '';
    expect(textOf(section)).toContain('等批准 1 项');
    expect(section).toContain(`/status/todo/${owner}.ics`);
    expect(section).toContain(product.data.title);
  });

  it('tell what changed with its figures, and what came with the product in one line a kind', async () => {
    const html = await pageOf(Changes, sealedGraph({ [place]: changed }));
    const text = textOf(html);
    expect(text).toContain('岗位批准的改动 1 处');
    expect(text).toContain('1% → 1.5%');
    expect(text).toContain(`随产品导入 ${content.all('products').length} 个产品与术语`);
    expect(html.match(/随产品导入/g)?.length).toBeLessThan(60);
  });
});

describe('the home page', () => {
  it('holds the news for its script, hidden, and no list where there are none', async () => {
    const html = await pageOf(Home, sealedGraph({ [place]: changed }));
    expect(html).toMatch(/<since-last-visit[^>]*data-count="1"[^>]*hidden/);
    expect(html.match(/data-change=/g)).toHaveLength(1);
    const quiet = await pageOf(Home, sealedGraph());
    expect(quiet).toMatch(/<since-last-visit[^>]*data-count="0"[^>]*hidden/);
    expect(quiet).not.toContain('自你上次来');
  });
});

describe('the foot of an entry', () => {
  const footOf = (sealing: Partial<EntrySeals>): Promise<string> => {
    const graph = sealedGraph({ [place]: sealing });
    const { title, path, trust, changes } = entryView(graph, graph.get('products', product.id));
    return container.renderToString(EntryFoot, { props: { title, path, trust, changes } });
  };

  it('says nothing of changes while there is only what came with the product', async () => {
    const html = await footOf({});
    expect(html).not.toContain('<details');
    const confirmed = await footOf({ seals: [imported, approved({ version: '1.0', change: 'none' })] });
    expect(confirmed).not.toContain('<details');
  });

  it('folds the last three, newest first, with figures and the way to all of them', async () => {
    const later = ['1.2', '1.3', '1.4'].map((version) => approved({ version, note: `第 ${version} 版` }));
    const html = await footOf({ ...changed, seals: [imported, approved(), ...later] });
    expect([...html.matchAll(/第 (1\.\d) 版/g)].map(([, version]) => version)).toEqual(['1.4', '1.3', '1.2']);
    expect(html).toContain('/status/changes/');
    expect(await footOf(changed)).toContain('1% → 1.5%');
  });
});
