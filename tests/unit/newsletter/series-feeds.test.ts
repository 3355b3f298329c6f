import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFeed } from '../../../scripts/lib/newsletter/feed.ts';
import { graph } from '../../helpers/content.ts';

it('every letter has a feed, and everything that went out has one', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'feeds-'));
  await writeFeed({ content: 'content', dist, published: 'published' }, graph);
  const feed = (name: string) => readFileSync(join(dist, 'clients', name), 'utf8');
  const entries = (name: string) => [...feed(name).matchAll(/<entry>/g)].length;
  const inSeries = (series: string) =>
    graph.all('publications').filter(({ id }) => graph.get('editions', id).data.series === series).length;
  expect(entries('atom.xml')).toBe(graph.all('publications').length);
  for (const series of ['joint', 'policy', 'industry'])
    expect(entries(`atom-${series}.xml`)).toBe(inSeries(series));
  expect(feed('atom-policy.xml')).toContain('<title>《金融政策解读》</title>');
  expect(feed('atom-policy.xml')).toMatch(/rel="self".*atom-policy\.xml"/);
  rmSync(dist, { recursive: true });
});
