/**
 * `npm run search:misses`: asks every question of `content/data/search-misses.yaml` of the search of a finished build
 * and says which are answered by now, and for the others which entries might take them as `askedAs`. Writes nothing.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_OUT.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dayInChina } from '../src/domain/days.ts';
import { pathOf } from '../src/domain/graph.ts';
import type { ContentGraph } from '../src/domain/graph.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { pagedCollections } from '../src/schemas/index.ts';
import { SearchEngine } from '../src/search/engine.ts';
import { plannerFile, searchFolder } from '../src/search/files.ts';
import { missReport } from './lib/search/misses.ts';
import type { AskedEntry } from './lib/search/misses.ts';
import { openNodePlanner } from './lib/search/node-engine.ts';

const contentDir = process.env['SHENGENG_CONTENT'] ?? 'content';
const site = process.env['SHENGENG_OUT'] ?? 'dist/site';
const register = path.join(contentDir, 'data', 'search-misses.yaml');
const results = 10;

/** Entries with a page, by the address of the page as the search writes it. */
function entriesByPage(graph: ContentGraph): Map<string, AskedEntry> {
  return new Map(
    pagedCollections
      .flatMap((name) => graph.all(name))
      .map((entry) => {
        const { title, askedAs } = entry.data;
        return [pathOf(entry).slice(1), { file: path.join(contentDir, entry.file), title, askedAs }];
      }),
  );
}

async function main(): Promise<void> {
  const graph = await loadGraph(contentDir);
  const [list] = graph.all('searchMisses');
  if (!list) throw new Error(`${register} 没有或读不了：先运行 npm run check，照它说的改`);
  const misses = list.data.misses ?? [];
  if (misses.length === 0) {
    console.log(`${register} 里一句也没有。`);
    return;
  }
  const folder = path.join(site, searchFolder);
  if (!existsSync(path.join(folder, plannerFile)))
    throw new Error(`${site} 里没有搜索索引：先运行 npm run build，再运行这个命令`);
  const today = dayInChina(new Date());
  const planner = await openNodePlanner(folder, today).catch((error: unknown) => {
    throw new Error(`${folder} 里的搜索索引读不了，多半是旧版本建的：重新运行 npm run build`, {
      cause: error,
    });
  });
  const engine = new SearchEngine(planner, today);
  const answers = [];
  for (const miss of misses) answers.push(await engine.ask(miss, {}, results));
  const entries = entriesByPage(graph);
  const { answered, open, text } = missReport(answers, (url) => entries.get(url));
  console.log(
    `${text}\n\n共 ${misses.length} 句：现在搜得到 ${answered} 句，还搜不到 ${open} 句。没有改动任何文件。`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
