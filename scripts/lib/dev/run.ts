/** Astro's development server on content that may change at any time, with its problems and its search. */
import { dev } from 'astro';
import { contentRoot } from '../../../src/loaders/content-layer.ts';
import { offerLiveContent } from '../../../src/loaders/live.ts';
import { ContentCheck } from './content-check.ts';
import { LiveGraph } from './live-graph.ts';
import { previewPlugin } from './plugin.ts';
import { SearchIndex } from './search-index.ts';

const base = process.env['SHENGENG_BASE'] ?? '/';
const content = new LiveGraph(contentRoot);
const check = new ContentCheck(contentRoot);
const search = new SearchIndex(contentRoot, '.cache/dev-search');

// A second Ctrl+C ends it at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void search.stop().finally(() => process.exit(0)));
process.on('exit', () => search.kill());

offerLiveContent(content);
const plugin = previewPlugin({ root: contentRoot, base, content, check, search });
const server = await dev({ vite: { plugins: [plugin] } });
console.log(
  `写作预览在 http://localhost:${server.address.port}${base}，改了内容会自动刷新；按 Ctrl+C 停止。`,
);
await content.open();
check.start();
search.request();
