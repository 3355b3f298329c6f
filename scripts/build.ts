/**
 * Builds everything: content check, pages, playbooks, briefs for visits, client newsletters, search index,
 * offline pack; puts it in place at the end and prints what was built.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_BASE, SHENGENG_OUT, SHENGENG_TODAY,
 * SHENGENG_CACHE (folder of what is kept between builds), SHENGENG_TIMINGS (file for the cost of each step).
 */
import { checkContext, problemsIn } from '../src/checks/index.ts';
import type { CheckContext } from '../src/checks/index.ts';
import { reporters } from '../src/checks/reporters/index.ts';
import type { ContentGraph } from '../src/domain/graph.ts';
import { buildDay } from '../src/domain/publication.ts';
import { pagedCollections } from '../src/domain/urls.ts';
import { buildCache, cacheFolder, pruneCache } from '../src/loaders/build-cache.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { readContent } from '../src/loaders/disk.ts';
import { collectionNames, collections } from '../src/schemas/index.ts';
import { buildPages } from './lib/build/astro-site.ts';
import { makeBriefs } from './lib/build/briefs.ts';
import { makeNewsletters } from './lib/build/newsletters.ts';
import { makeOffline } from './lib/build/offline.ts';
import { layoutChains, makePlaybooks, progressLine } from './lib/build/playbooks.ts';
import { makeSearch, pageRecords } from './lib/build/search.ts';
import { buildSite } from './lib/build/site.ts';
import type { SiteBuild, SiteWork } from './lib/build/site.ts';
import { StepFailed, Steps } from './lib/build/steps.ts';
import { places } from './lib/newsletter/places.ts';
import { newsletterDesk } from './lib/newsletter/tools.ts';
import { pdfCompiler } from './lib/typst/compiler.ts';
import { normalizeBase } from './serve.ts';

const env = process.env;
const out = env['SHENGENG_OUT'] ?? 'dist/site';
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
const tell = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const steps = new Steps(tell);
  const content = await steps.run('检查内容', () => checkedContent());
  const built = await buildSite(out, siteWork(content), steps);
  await pruneCache(cacheFolder());
  if (env['SHENGENG_TIMINGS']) await steps.write(env['SHENGENG_TIMINGS']);
  tellSummary(content.graph, built);
}

/** The content, read and checked once for all steps. @throws when it has errors, which are printed */
async function checkedContent(): Promise<CheckContext> {
  const found = await readContent(contentRoot);
  const content = checkContext({ ...found, today: new Date().toISOString().slice(0, 10) });
  const problems = problemsIn(content);
  const facts = { files: found.sources.length + found.unowned.length, seconds: Number(seconds()) };
  console.log(reporters[env['GITHUB_ACTIONS'] ? 'github' : 'terminal'](problems, facts));
  if (problems.some(({ severity }) => severity === 'error'))
    throw new Error('内容有错误，先按上面的提示改好。');
  return content;
}

function siteWork(content: CheckContext): SiteWork {
  const { graph } = content;
  const cache = buildCache();
  const base = normalizeBase(env['SHENGENG_BASE'] ?? '/');
  const day = buildDay(graph, env['SHENGENG_TODAY']);
  // Built elsewhere, the editions are made for that site alone; what may leave the bank is not touched.
  const hand = env['SHENGENG_OUT'] === undefined || env['SHENGENG_DIST_ROOT'] !== undefined;
  return {
    pages: buildPages,
    layouts: () => layoutChains(graph, { day, cache }),
    playbooks: () => makePlaybooks(graph, { day, cache, progress: (file) => tell(progressLine(file)) }),
    briefs: async () => makeBriefs(graph, { day, cache, compiler: await pdfCompiler() }),
    newsletters: () => makeNewsletters(newsletterDesk(places(), cache), { content, hand, progress: tell }),
    records: ({ pages }) => pageRecords(pages, cache),
    search: (dir, records) => makeSearch(dir, records, graph),
    offline: (dir, files, records) => makeOffline({ dir, base, files, records, graph }),
  };
}

function tellSummary(graph: ContentGraph, { search, offline }: SiteBuild): void {
  tell('▸ 条目');
  for (const name of collectionNames) {
    const count = graph.all(name).length;
    if (count > 0) tell(`    ${collections[name].label}：${count}`);
  }
  const paged = pagedCollections.reduce((sum, name) => sum + graph.all(name).length, 0);
  tell(`  条目页 ${paged} 个，搜索收录 ${search.pages} 页`);
  tell(`  离线版 ${offline.pages} 页，${(offline.bytes / 1_048_576).toFixed(1)} MB`);
  tell(`✓ 完成，用时 ${seconds()} 秒，产物在 ${out}`);
}

main().catch((error: unknown) => {
  const step = error instanceof StepFailed ? error.step : '构建';
  console.error(`✗ ${step}没有完成：${error instanceof Error ? error.message : String(error)}`);
  console.error(`  构建停止；${out} 还是上次的样子，没有动。`);
  process.exitCode = 1;
});
