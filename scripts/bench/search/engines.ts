import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { pagePath } from '../../../src/search/build/site-data.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { openNodePlanner } from '../../lib/search/node-engine.ts';
import { openPagefind } from '../../lib/search/node-pagefind.ts';
import type { Traffic } from '../../lib/search/node-pagefind.ts';
import { siteData } from '../../../src/search/build/site-data.ts';
import { writeSearch } from '../../lib/search/write.ts';
import type { Given } from './queries.ts';

/** A search to compare. */
export interface Engine {
  name: string;
  buildSeconds: number;
  ask(query: string): Promise<Given>;
  /** Bytes loaded so far. */
  bytes(): number;
}

const pathOf = (url: string): string => `/${pagePath(url)}`;
const total = (traffic: Traffic): number => [...traffic.values()].reduce((sum, bytes) => sum + bytes, 0);
const secondsSince = (start: number): number => (performance.now() - start) / 1000;

export async function ours(
  records: readonly SearchRecord[],
  graph: ContentGraph,
  folder: string,
  today: string,
): Promise<Engine> {
  const start = performance.now();
  await writeSearch(siteData(records, graph), folder);
  const buildSeconds = secondsSince(start);
  const traffic: Traffic = new Map();
  const planner = await openNodePlanner(folder, today, traffic);
  traffic.set('planner', gzipSync(readFileSync(join(folder, 'planner.json'))).length);
  return {
    name: '深耕',
    buildSeconds,
    bytes: () => total(traffic),
    ask: async (query) => {
      const { hits, verdict } = await planner.plan(query);
      const paths = hits.slice(0, 10).map(({ page }) => `/${planner.data.pages[page]?.url ?? ''}`);
      return { paths, none: verdict === 'none' };
    },
  };
}

/** Pagefind as it comes: real pages as they were built, the default ranking. */
export async function stockPagefind(
  records: readonly SearchRecord[],
  htmlOf: (record: SearchRecord) => string,
  folder: string,
): Promise<Engine> {
  const start = performance.now();
  rmSync(folder, { recursive: true, force: true });
  const { index } = await createIndex({ forceLanguage: 'zh-cn' });
  for (const record of records)
    await index?.addHTMLFile({ url: pathOf(record.url), content: htmlOf(record) });
  await index?.writeFiles({ outputPath: folder });
  await close();
  const buildSeconds = secondsSince(start);
  const traffic: Traffic = new Map();
  const api = await openPagefind(folder, traffic, { noWorker: true }, 'zh-cn');
  return {
    name: 'Pagefind',
    buildSeconds,
    bytes: () => total(traffic),
    ask: async (query) => {
      const { results } = await api.search(query);
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { paths: found.map(({ url }) => url), none: results.length === 0 };
    },
  };
}

/** MiniSearch over the same texts, words cut by Intl.Segmenter. */
export function miniSearch(records: readonly SearchRecord[]): Engine {
  const start = performance.now();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const tokenize = (text: string): string[] =>
    [...segmenter.segment(text.normalize('NFKC'))].flatMap(({ segment, isWordLike }) =>
      isWordLike ? segment : [],
    );
  const index = new MiniSearch({ fields: ['title', 'aliases', 'oneLine', 'text'], tokenize });
  index.addAll(
    records.map(({ url, meta, sections }) => ({
      id: pathOf(url),
      title: meta['title'] ?? '',
      aliases: meta['aliases'] ?? '',
      oneLine: meta['oneLine'] ?? '',
      text: sections.map((section) => `${section.title} ${section.text}`).join(' '),
    })),
  );
  const buildSeconds = secondsSince(start);
  const size = gzipSync(JSON.stringify(index)).length;
  return {
    name: 'MiniSearch',
    buildSeconds,
    bytes: () => size,
    ask: (query) => {
      const found = index.search(query, {
        boost: { title: 5, aliases: 4, oneLine: 2 },
        prefix: true,
        fuzzy: 0.2,
      });
      return Promise.resolve({
        paths: found.slice(0, 10).map(({ id }) => String(id)),
        none: found.length === 0,
      });
    },
  };
}
