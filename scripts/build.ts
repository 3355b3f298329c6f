/**
 * Builds everything: content check, site, playbooks, briefs for visits, search index, offline pack. Prints what was built.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_BASE, SHENGENG_OUT, SHENGENG_TODAY.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { loadGraph } from '../src/loaders/disk.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { collectionNames, collections } from '../src/schemas/index.ts';
import { sizeText } from '../src/render/html/file-sizes.ts';
import { pagedCollections } from '../src/domain/urls.ts';
import { buildOffline } from './build-offline.ts';
import { buildPlaybooks, progressLine } from './build-playbooks.ts';
import { copyNewsletters } from './build-newsletters.ts';
import { buildSearch } from './build-search.ts';
import { buildVisits } from './build-visits.ts';
import { normalizeBase } from './serve.ts';

const out = process.env['SHENGENG_OUT'] ?? 'dist/site';
const started = performance.now();

run('检查内容', process.execPath, ['scripts/check.ts', '--content', contentRoot]);
rmSync(out, { recursive: true, force: true });
run('生成网站', process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent']);
console.log('▸ 行业手册');
await buildPlaybooks(out, { progress: (file) => console.log(progressLine(file)) });
const visits = await buildVisits(out);
console.log(`▸ 拜访一页纸 ${visits.files} 份，${sizeText(visits.bytes)}`);
console.log('▸ 客户通讯');
await copyNewsletters(out);
const search = await buildSearch(out);
const offline = await buildOffline(out, normalizeBase(process.env['SHENGENG_BASE'] ?? '/'));
await printSummary();

function run(title: string, command: string, args: string[]): void {
  console.log(`▸ ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`✗ ${title}没有完成，构建停止；上次的产物没有发布。`);
    process.exit(status ?? 1);
  }
}

async function printSummary(): Promise<void> {
  const graph = await loadGraph(contentRoot);
  const counts = collectionNames.map((name) => ({
    name,
    label: collections[name].label,
    count: graph.all(name).length,
  }));
  const paged = pagedCollections.reduce((sum, name) => sum + graph.all(name).length, 0);
  console.log('▸ 条目');
  for (const { label, count } of counts) if (count > 0) console.log(`    ${label}：${count}`);
  console.log(`  条目页 ${paged} 个，搜索收录 ${search.pages} 页`);
  console.log(`  离线版 ${offline.pages} 页，${(offline.bytes / 1_048_576).toFixed(1)} MB`);
  console.log(`✓ 完成，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒，产物在 ${out}`);
}
