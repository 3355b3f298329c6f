/** `npm run dev`: Astro's development server with working search, indexed from the content itself. */
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { entryView, isGoverned } from '../src/domain/entry-view.ts';
import { withBase } from '../src/domain/urls.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { collectionNames } from '../src/schemas/index.ts';

const base = process.env['SHENGENG_BASE'] ?? '/';
const folder = resolve('.cache/dev-search');

async function index(): Promise<void> {
  const graph = await loadGraph(contentRoot);
  const { index } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error('开发用的搜索索引没有建成');
  for (const entry of collectionNames.flatMap((name) => graph.all(name)).filter(isGoverned)) {
    const { path, pagefind } = entryView(graph, entry);
    const words = JSON.stringify(entry.data).replace(/"[a-zA-Z]+":|["{}[\]]/g, ' ');
    await index.addCustomRecord({
      url: withBase(base, path),
      content: `${words} ${entry.body}`,
      language: 'zh-cn',
      meta: pagefind.meta,
      filters: pagefind.filters,
    });
  }
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
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
