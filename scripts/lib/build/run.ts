/** The whole build, from checked content to a site in its place; see `scripts/build.ts`. */
import { dirname, join } from 'node:path';
import { basisShares, footingTexts } from '../../../src/domain/entry/basis-shares.ts';
import type { CheckContext } from '../../../src/checks/index.ts';
import { reporters } from '../../../src/checks/reporters/index.ts';
import { dayInChina } from '../../../src/domain/days.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { buildDay } from '../../../src/domain/entry/publication.ts';
import { redirectsOf } from '../../../src/domain/site/stub-pages.ts';
import { withBase } from '../../../src/domain/urls.ts';
import { redirectFiles } from '../../../src/render/redirects.ts';
import { buildCache, cacheFolder, pruneCache } from '../../../src/loaders/build-cache.ts';
import { contentRoot } from '../../../src/loaders/content-layer.ts';
import { readContent } from '../../../src/loaders/disk.ts';
import { collectionNames, collections, pagedCollections } from '../../../src/schemas/index.ts';
import { siteData } from '../../../src/search/build/site-data.ts';
import { buildOptions } from './options.ts';
import { contentToBuild } from './content.ts';
import { makeBriefs } from './briefs.ts';
import { makeNewsletters } from './newsletters.ts';
import { makeOffline } from './offline.ts';
import { makePages } from './pages.ts';
import { layoutChains, makePlaybooks, progressLine } from './playbooks.ts';
import { makeIcons } from '../picture/icons.ts';
import { makePictures } from '../picture/site.ts';
import { makeSearch, pageRecords } from './search.ts';
import { buildSite } from './site.ts';
import type { SiteBuild, SiteWork } from './site.ts';
import { StepFailed, Steps } from './steps.ts';
import { writeFiles } from '../folders.ts';
import { editionFolders } from '../newsletter/edition-folders.ts';
import { readFrozen } from '../newsletter/frozen-editions.ts';
import { newsletterWorkspace } from '../newsletter/tools.ts';
import { pdfCompiler } from '../typst/compiler.ts';
import { normalizeBase } from '../../serve.ts';

const env = process.env;
const out = env['SHENGENG_OUT'] ?? 'dist/site';
const options = buildOptions(process.argv.slice(2));
/** What web servers read, beside the site: not for readers. */
const hosting = join(dirname(out), 'hosting');
const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
const tell = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const steps = new Steps(tell);
  const content = await steps.run('检查内容', () => checkedContent());
  const built = await buildSite(out, siteWork(content), steps);
  await writeFiles(hosting, redirectsFor(content.graph));
  await pruneCache(cacheFolder());
  if (env['SHENGENG_TIMINGS']) await steps.write(env['SHENGENG_TIMINGS']);
  tellSummary(content.graph, built);
}

/** The content, read and checked once for all steps. @throws when it has errors, which are printed */
async function checkedContent(): Promise<CheckContext> {
  const found = { ...(await readContent(contentRoot)), frozen: await readFrozen(editionFolders()) };
  const read = contentToBuild(found, { ...options, today: dayInChina(new Date()) });
  const { context, problems, waiting } = read;
  const facts = { files: found.sources.length + found.unowned.length, seconds: Number(seconds()) };
  console.log(reporters[env['GITHUB_ACTIONS'] ? 'github' : 'terminal'](problems, facts));
  if (read.broken) throw new Error('内容有错误，先按上面的提示改好。');
  if (options.drafts) tell('  含没有批准的草稿，页上都标着；不要给读者用');
  else if (waiting.length > 0)
    tell(`  ${waiting.length} 个文件有改动等批准，网站上是批准过的版本；npm run review -- status 看是哪些`);
  return context;
}

function siteWork(content: CheckContext): SiteWork {
  const { graph } = content;
  const cache = buildCache();
  const base = normalizeBase(env['SHENGENG_BASE'] ?? '/');
  const day = buildDay(graph, env['SHENGENG_TODAY'] ?? options.asOf);
  // Built elsewhere, the editions are made for that site alone; what may leave the bank is not touched.
  const hand = env['SHENGENG_OUT'] === undefined || env['SHENGENG_DIST_ROOT'] !== undefined;
  return {
    pages: (dir) =>
      makePages(dir, {
        graph,
        address: new URL(base, env['SHENGENG_SITE'] ?? 'http://localhost').href,
      }),
    pictures: async () => new Map([...(await makePictures(graph, { cache })), ...(await makeIcons())]),
    layouts: () => layoutChains(graph, { day, cache }),
    playbooks: () => makePlaybooks(graph, { day, cache, progress: (file) => tell(progressLine(file)) }),
    briefs: async () => makeBriefs(graph, { day, cache, compiler: await pdfCompiler() }),
    newsletters: () =>
      makeNewsletters(newsletterWorkspace(editionFolders(), cache), { content, hand, progress: tell }),
    records: ({ pages }) => pageRecords(pages, cache),
    known: (records) => siteData(records, graph),
    search: (dir, known) => makeSearch(dir, known, cache),
    offline: (dir, files, known) =>
      makeOffline({
        dir,
        base,
        files,
        known,
      }),
  };
}

/** Redirects from former addresses, for the samples in `scripts/hosting/`. */
function redirectsFor(graph: ContentGraph): ReadonlyMap<string, string> {
  const base = normalizeBase(env['SHENGENG_BASE'] ?? '/');
  const moved = redirectsOf(graph).map(({ from, to }) => ({
    from: withBase(base, from),
    to: withBase(base, to),
  }));
  return redirectFiles(moved);
}

function tellSummary(graph: ContentGraph, { search, offline }: SiteBuild): void {
  tell('▸ 条目');
  for (const name of collectionNames) {
    const count = graph.all(name).length;
    if (count > 0) tell(`    ${collections[name].label}：${count}`);
  }
  const paged = pagedCollections.reduce((sum, name) => sum + graph.all(name).length, 0);
  const [gone, moved] = [graph.retired().length, redirectsOf(graph).length];
  if (gone > 0) tell(`  已停用 ${gone} 个，只留一页说明`);
  if (moved > 0) tell(`  改名前的地址 ${moved} 个，都转到新页；服务器的跳转表在 ${hosting}`);
  tell(`  条目页 ${paged} 个，搜索收录 ${search.pages} 页`);
  tell(`  产品与基本功的依据：${footingTexts(basisShares(graph)).join('；')}`);
  tell(`  离线版 ${offline.pages} 页，${(offline.bytes / 1_048_576).toFixed(1)} MB`);
  tell(`✓ 完成，用时 ${seconds()} 秒，产物在 ${out}`);
}

main().catch((error: unknown) => {
  const step = error instanceof StepFailed ? error.step : '构建';
  console.error(`✗ ${step}没有完成：${error instanceof Error ? error.message : String(error)}`);
  console.error(`  构建停止；${out} 还是上次的样子，没有动。`);
  process.exitCode = 1;
});
