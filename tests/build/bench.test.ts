import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { clientFilesPath } from '../../src/domain/newsletter/files.ts';
import { offlinePack } from '../../src/domain/site/offline.ts';
import { editionsOf } from '../../src/domain/playbook/digest/approved.ts';
import { playbookFiles } from '../../src/domain/playbook/files.ts';
import { plannerFile, searchFolder } from '../../src/search/files.ts';
import { pagedCollections } from '../../src/schemas/index.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { productionEnv } from '../helpers/build.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'shengeng-bench-'));
const site = join(folder, 'dist/site');
let printed = '';

beforeAll(() => {
  const options = ['smallest', '--cold', '--no-starlight', '--folder', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench/build.ts', ...options], {
    env: productionEnv(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bench:build failed:\n${stdout}\n${stderr}`);
  printed = stdout;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bench:build at its smallest', () => {
  it('builds a page for every entry of the made content, with no dead link', async () => {
    const graph = await loadGraph(join(folder, 'content'));
    const pages = pagesOf(site);
    const paths = new Set(pages.map(({ path }) => path));
    const entries = pagedCollections.flatMap((collection) => graph.all(collection).map(pathOf));
    expect(entries.filter((path) => !paths.has(path))).toEqual([]);
    expect(printed).toContain(`${entries.length} entries:`);
    expect(deadLinks(pages)).toEqual([]);
  });

  it('makes every other output', async () => {
    const graph = await loadGraph(join(folder, 'content'));
    const books = graph
      .all('playbooks')
      .flatMap((entry) => playbookFiles(entry.id, editionsOf(graph, entry)));
    const newsletters = graph.all('editions').map(({ id }) => `${clientFilesPath(id)}email.html`);
    const missing = [...books, offlinePack, `${searchFolder}/${plannerFile}`, ...newsletters].filter(
      (file) => !existsSync(join(site, file)),
    );
    expect(missing).toEqual([]);
  });

  it('prints what the build cost', () => {
    expect(printed).toMatch(/^entries +build +CPU s +wall s +peak MB/m);
    const [, cpu, wall, memory] = /^ *\d+ +cold +([\d.]+) +([\d.]+) +(\d+)/m.exec(printed) ?? [];
    for (const figure of [cpu, wall, memory]) expect(Number(figure)).toBeGreaterThan(1);
  });
});
