/** `npm run dev`: Astro's development server with working search, indexed from the content itself. */
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import sirv from 'sirv';
import { isGoverned } from '../src/domain/entry-view.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { collectionNames } from '../src/schemas/index.ts';
import { draftRecord } from '../src/search/build/draft-record.ts';
import { searchFolder } from '../src/search/files.ts';
import { writeSearch } from './lib/search/write.ts';

const base = process.env['SHENGENG_BASE'] ?? '/';
const folder = resolve('.cache/dev-search');

async function index(): Promise<void> {
  const graph = await loadGraph(contentRoot);
  const entries = collectionNames.flatMap((name) => graph.all(name)).filter(isGoverned);
  const records = entries.map((entry) => draftRecord(graph, entry));
  // Several entries may share a page.
  const pages = [...new Map(records.map((record) => [record.url, record])).values()];
  await writeSearch(pages, graph, `${folder}/${searchFolder}`);
}

await index();
let timer: NodeJS.Timeout | undefined;
watch(contentRoot, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    index().catch((error: unknown) => {
      console.error(`搜索索引没有更新：${String(error)}`);
    });
  }, 500);
});
const files = sirv(folder, { dev: true });
const plugin = {
  name: 'dev-search',
  configureServer(server: { middlewares: { use(path: string, handler: typeof files): void } }) {
    server.middlewares.use(base.replace(/\/$/, '') || '/', files);
  },
};
const server = await dev({ vite: { plugins: [plugin] } });
console.log(
  `写作预览在 http://localhost:${server.address.port}${base}，改了内容会自动刷新；按 Ctrl+C 停止。`,
);
