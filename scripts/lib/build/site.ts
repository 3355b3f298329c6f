import { rm } from 'node:fs/promises';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
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
  readonly pages: (dir: string) => Promise<{ cpu: number }>;
  /** The pictures of the content as the pages show them. */
  readonly pictures: () => Promise<Made>;
  /** Lays the maps out that pages and playbooks draw. */
  readonly layouts: () => Promise<void>;
  readonly playbooks: () => Promise<Made>;
  readonly briefs: () => Promise<Made>;
  readonly newsletters: () => Promise<Made>;
  readonly records: (files: SiteFiles) => Promise<SearchRecord[]>;
  readonly known: (records: readonly SearchRecord[]) => SearchSite;
  readonly search: (dir: string, records: readonly SearchRecord[], known: SearchSite) => Promise<SearchBuild>;
  readonly offline: (
    dir: string,
    files: SiteFiles,
    records: readonly SearchRecord[],
    known: SearchSite,
  ) => Promise<{ pages: number; bytes: number; files: ReadonlyMap<string, Uint8Array | string> }>;
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
    const files = [
      ...(await filesBesidePages(dir, work, steps)),
      await steps.run('行业手册', work.playbooks),
    ];
    await placeFiles(dir, new Map(files.flatMap((part) => [...part])));
    const { read, records, known } = await steps.run('搜索条目', async () => {
      const site = await readSite(dir);
      const found = await work.records(site);
      return { read: site, records: found, known: work.known(found) };
    });
    const [search, offline] = await steps.run('搜索索引、离线版', () =>
      Promise.all([
        named('搜索索引', () => work.search(dir, records, known)),
        named('离线版', () => work.offline(dir, read, records, known)),
      ]),
    );
    await writeFiles(dir, offline.files);
    await steps.run('换上新网站', () => swapFolder(dir, out));
    return { search, offline: { pages: offline.pages, bytes: offline.bytes } };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Another process makes the pages while the maps and briefs are made here. Letters come after the pages and playbooks
 * after the letters: each of the three takes so much memory that two at once would need a larger machine.
 */
async function filesBesidePages(dir: string, work: SiteWork, steps: Steps): Promise<Made[]> {
  const pages = steps.run(
    '生成网站',
    () => work.pages(dir),
    ({ cpu }) => cpu,
  );
  const made = (async () => {
    await steps.run('产业链图', work.layouts);
    return [await steps.run('图片', work.pictures), await steps.run('拜访一页纸', work.briefs)];
  })();
  const [, files] = await bothEnded(pages, made);
  return [...files, await steps.run('客户通讯', work.newsletters)];
}

/** Both results once both have ended, so that nothing still writes when a failure is told. */
async function bothEnded<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
