import { rm } from 'node:fs/promises';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { SearchBuild } from '../search/write.ts';
import { freshFolder, swapFolder, tidyFolder, writeFiles } from '../folders.ts';
import { placeFiles } from './place-files.ts';
import { readSite } from './site-files.ts';
import type { SiteFiles } from './site-files.ts';
import { named } from './steps.ts';
import type { Steps } from './steps.ts';

/** Files by root-relative address. */
type Made = ReadonlyMap<string, Uint8Array>;

/** What a build is made of. `dir` is where the site is put together, out of the readers' sight. */
export interface SiteWork {
  pages(dir: string): Promise<{ cpu: number }>;
  playbooks(): Promise<Made>;
  briefs(): Promise<Made>;
  newsletters(): Promise<Made>;
  records(files: SiteFiles): Promise<SearchRecord[]>;
  search(dir: string, records: readonly SearchRecord[]): Promise<SearchBuild>;
  offline(
    dir: string,
    files: SiteFiles,
    records: readonly SearchRecord[],
  ): Promise<{ pages: number; bytes: number; files: ReadonlyMap<string, Uint8Array | string> }>;
}

export interface SiteBuild {
  search: SearchBuild;
  offline: { pages: number; bytes: number };
}

/**
 * Builds a site beside `out` and puts it there as a whole at the end. When a step fails, or the
 * process stops, the site that stood there stays as it was.
 * @throws StepFailed
 */
export async function buildSite(out: string, work: SiteWork, steps: Steps): Promise<SiteBuild> {
  await tidyFolder(out);
  const dir = freshFolder(out);
  try {
    await pagesAndFiles(dir, work, steps);
    const { files, records } = await steps.run('搜索条目', async () => {
      const read = await readSite(dir);
      return { files: read, records: await work.records(read) };
    });
    const [search, offline] = await steps.run('搜索索引、离线版', () =>
      Promise.all([
        named('搜索索引', () => work.search(dir, records)),
        named('离线版', () => work.offline(dir, files, records)),
      ]),
    );
    await writeFiles(dir, offline.files);
    await steps.run('换上新网站', () => swapFolder(dir, out));
    return { search, offline: { pages: offline.pages, bytes: offline.bytes } };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Another process makes the pages meanwhile; Astro empties its folder, so the files come after it. */
async function pagesAndFiles(dir: string, work: SiteWork, steps: Steps): Promise<void> {
  const pages = steps.run(
    '生成网站',
    () => work.pages(dir),
    ({ cpu }) => cpu,
  );
  const made = (async () => [
    await steps.run('行业手册', () => work.playbooks()),
    await steps.run('拜访一页纸', () => work.briefs()),
    await steps.run('客户通讯', () => work.newsletters()),
  ])();
  const [, files] = await bothEnded(pages, made);
  await placeFiles(dir, new Map(files.flatMap((part) => [...part])));
}

/** Both results once both have ended, so that nothing still writes when a failure is told. */
async function bothEnded<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
