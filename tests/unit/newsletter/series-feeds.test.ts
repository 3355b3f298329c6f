import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFeed } from '../../../scripts/lib/newsletter/feed.ts';
import { editionOf } from '../../../src/domain/newsletter/corrections/corrections.ts';
import { graph } from '../../helpers/content.ts';

it('every letter has a feed, and everything that went out has one, with its corrections', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'feeds-'));
  await writeFeed({ content: 'content', dist, published: 'published' }, graph);
  const feed = (name: string) => readFileSync(join(dist, 'clients', name), 'utf8');
  const entries = (name: string) => [...feed(name).matchAll(/<entry>/g)].length;
  const sent = graph.all('editions').filter(({ id }) => graph.find('publications', id));
  const withCorrections = (ids: readonly string[]) =>
    ids.length + graph.all('corrections').filter((one) => ids.includes(editionOf(one))).length;
  const inSeries = (series: string) =>
    withCorrections(sent.filter(({ data }) => data.series === series).map(({ id }) => id));
  expect(entries('atom.xml')).toBe(withCorrections(sent.map(({ id }) => id)));
  for (const series of ['joint', 'policy', 'industry'])
    expect(entries(`atom-${series}.xml`)).toBe(inSeries(series));
  expect(feed('atom-policy.xml')).toContain('<title>《金融政策解读》</title>');
  expect(feed('atom-policy.xml')).toMatch(/rel="self".*atom-policy\.xml"/);
  rmSync(dist, { recursive: true });
});
