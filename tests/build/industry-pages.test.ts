import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { edgeKindNames } from '../../src/domain/labels.ts';
import { escapeHtml } from '../../src/render/html/escape.ts';
import { graph } from '../helpers/content.ts';
import { pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const html = new Map(pagesOf(dir).map((page) => [page.path, page.html]));
const linked = (text: string) => [...text.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);

describe.each(graph.all('industries').map(({ id }) => id))('the page of %s', (industry) => {
  const page = html.get(`/industries/${industry}/`) ?? '';
  const nodes = graph.all('nodes').filter(({ id }) => id.startsWith(`${industry}/`));
  const nodeOf = (id: string) => graph.get('nodes', `${industry}/${id}`);
  const { edges } = graph.get('chains', industry).data;

  it('weighs at most 20 KB and has at most 1,500 elements', () => {
    expect(gzipSync(page).length).toBeLessThanOrEqual(20 * 1024);
    expect(page.match(/<[a-z]/gi)?.length).toBeLessThanOrEqual(1500);
  });

  it('leads to a page that tells in words what flows from each node, with links to both ends', () => {
    const whole = `/industries/${industry}/chain/`;
    expect(linked(page)).toContain(whole);
    const list = /<h2>[^]*<\/article>/.exec(html.get(whole) ?? '')?.[0] ?? '';
    const text = list.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    for (const { from, to, kind, label } of edges) {
      const giver = list.split(`<li><a href="${pathOf(nodeOf(from))}">`)[1]?.split('</ul>')[0] ?? '';
      expect(linked(giver)).toContain(pathOf(nodeOf(to)));
      expect(giver).toContain(escapeHtml(label));
      expect(text).toContain(`${edgeKindNames[kind]} → ${escapeHtml(nodeOf(to).data.title)}：`);
    }
    expect(linked(list)).toHaveLength(nodes.length + edges.length);
  });

  it('shows files that hold the whole chain: a link for each node, a title for each flow', () => {
    const frames = [...page.matchAll(/<iframe src="([^"]+)" title="[^"]+" loading="lazy">/g)];
    expect(frames).toHaveLength(2);
    for (const [, src = ''] of frames) {
      const drawing = html.get(src) ?? '';
      expect(linked(drawing)).toEqual(expect.arrayContaining(nodes.map(pathOf)));
      expect(drawing.match(/<g class="cm-flow /g)).toHaveLength(edges.length);
      for (const { label } of edges) expect(drawing).toContain(`· ${escapeHtml(label)}</title>`);
    }
    const printed = /<img class="[^"]*chain-map-page" src="([^"]+)"/.exec(page)?.[1] ?? 'none';
    expect(existsSync(join(dir, printed))).toBe(true);
  });

  it('links every entry that refers to it once or more, and counts them all', () => {
    const parts = ['chains', 'cycles', 'cashFlows', 'indicators', 'dialogues', 'facts', 'tensions'];
    const referring = graph
      .backlinks('industries', industry)
      .filter((entry) => !parts.includes(entry.collection))
      .filter((entry) => !(entry.collection === 'regions' && entry.data.fictional));
    const article = /<article[^]*<\/article>/.exec(page)?.[0] ?? '';
    expect(linked(article)).toEqual(expect.arrayContaining(referring.map(pathOf)));
    expect(page).toMatch(new RegExp(`被 (${referring.length}|${referring.length + 1}) 处引用`));
  });
});
