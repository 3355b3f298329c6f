/**
 * `npm run bench:search`: this search beside stock Pagefind and MiniSearch on the same pages, at the real
 * size and among 2,000 pages of noise, then this search in Chromium. Needs a build in `dist/site`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInChina } from '../../src/domain/days.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { noCache } from '../../src/domain/site/build-cache.ts';
import { pageRecords } from '../lib/build/search.ts';
import { readSite } from '../lib/build/site-files.ts';
import { startServer } from '../serve.ts';
import { findBrowser } from '../../tests/helpers/browser.ts';
import { measureInBrowser } from './search/browser.ts';
import { miniSearch, ours, stockPagefind } from './search/engines.ts';
import type { Engine } from './search/engines.ts';
import type { Given } from './search/queries.ts';
import { noisePages } from './search/noise.ts';
import { queriesOf, scoresOf } from './search/queries.ts';

const dir = process.env['SHENGENG_OUT'] ?? 'dist/site';
const queries = queriesOf(process.argv[2]);
const today = dayInChina(new Date());
const graph = await loadGraph(contentRoot);
const real = await pageRecords((await readSite(dir)).pages, noCache);

for (const noise of [0, 2000]) {
  const records = [...real, ...noisePages(real, noise)];
  console.log(`\n${records.length} 页，其中真实 ${real.length} 页`);
  const cache = `.cache/bench-search/${noise}`;
  const engines = [
    await ours(records, graph, `${cache}/ours`, today),
    await stockPagefind(records, htmlOf, `${cache}/stock`),
    miniSearch(records),
  ];
  const rows = [];
  for (const engine of engines) rows.push(await measured(engine));
  console.table(Object.fromEntries(rows));
}
await inChromium();

function htmlOf({ url, meta, sections }: SearchRecord): string {
  if (!url.startsWith('noise/')) return readFileSync(join(dir, url), 'utf8');
  const text = sections.map((section) => `<p>${section.text}</p>`).join('');
  return `<html lang="zh-CN"><body data-pagefind-body><h1>${meta['title'] ?? ''}</h1>${text}</body></html>`;
}

async function measured(engine: Engine): Promise<[string, Record<string, number | string>]> {
  const given: Given[] = [];
  const bytes: number[] = [];
  for (const { q } of queries) {
    const before: number = bytes.length === 0 ? 0 : engine.bytes();
    given.push(await engine.ask(q));
    bytes.push(engine.bytes() - before);
  }
  const times = [];
  for (const { q } of queries) {
    const start = process.cpuUsage();
    await engine.ask(q);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const { recall5, mrr10, must5, falseAnswers, must5ByKind } = scoresOf(queries, given);
  const shares = Object.entries(must5ByKind).map(([kind, share]) => [kind, share.toFixed(2)]);
  return [
    engine.name,
    {
      'must@5': must5.toFixed(3),
      'recall@5': recall5.toFixed(3),
      'MRR@10': mrr10.toFixed(3),
      误答: falseAnswers.toFixed(2),
      ...Object.fromEntries(shares),
      'CPU ms p50': at(times, 0.5).toFixed(1),
      'CPU ms p95': at(times, 0.95).toFixed(1),
      '首次 KB': kb(bytes[0] ?? 0),
      '其后 p95 KB': kb(at(bytes.slice(1), 0.95)),
      '建 秒': engine.buildSeconds.toFixed(1),
    },
  ];
}

async function inChromium(): Promise<void> {
  const browser = await findBrowser();
  const server = await startServer({ dir, port: 0, base: '/' });
  const figures = await measureInBrowser(
    server.url,
    queries.map(({ q }) => q),
    browser,
  );
  await server.close();
  console.log('\nChromium，搜索页，真实页数');
  console.table({
    首次: { KB: kb(figures.bytes[0] ?? 0), ms: figures.cold.toFixed(0) },
    其后中位: { KB: kb(at(figures.bytes.slice(1), 0.5)), ms: at(figures.times.slice(1), 0.5).toFixed(0) },
    其后p95: { KB: kb(at(figures.bytes.slice(1), 0.95)), ms: at(figures.times.slice(1), 0.95).toFixed(0) },
    文件已缓存: { KB: '', ms: figures.cached.toFixed(0) },
    光标已进框: { KB: '', ms: figures.warm.toFixed(0) },
  });
}

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
