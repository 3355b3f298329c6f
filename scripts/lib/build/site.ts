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
  /** The pictures of the content as the pages show them, and the icons of the site. */
  readonly pictures: () => Promise<Made>;
  /** Lays the maps out that pages and playbooks draw. */
  readonly layouts: () => Promise<void>;
  readonly playbooks: () => Promise<{ files: Made; cpu: number }>;
  readonly briefs: () => Promise<Made>;
  readonly newsletters: () => Promise<Made>;
  readonly records: (files: SiteFiles) => Promise<SearchRecord[]>;
  readonly known: (records: readonly SearchRecord[]) => SearchSite;
  readonly search: (dir: string, known: SearchSite) => Promise<SearchBuild>;
  readonly offline: (
    dir: string,
    files: SiteFiles,
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
    const files = await filesOfSite(dir, work, steps);
    await placeFiles(dir, new Map(files.flatMap((part) => [...part])));
    const { read, known } = await steps.run('搜索条目', async () => {
      const site = await readSite(dir);
      const found = await work.records(site);
      return { read: site, known: work.known(found) };
    });
    const [search, offline] = await steps.run('搜索索引、离线版', () =>
      Promise.all([
        named('搜索索引', () => work.search(dir, known)),
        named('离线版', () => work.offline(dir, read, known)),
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
 * What stands on the site besides its pages. Other processes make the pages and set the playbooks, each beside what
 * can be made here meanwhile. Briefs and letters, which this process sets itself, come last: what that takes of memory
 * it keeps, and with one of the others it would be more than a small machine has.
 */
async function filesOfSite(dir: string, work: SiteWork, steps: Steps): Promise<Made[]> {
  const pages = steps.run('生成网站', () => work.pages(dir), cpuOf);
  const [, pictures] = await bothEnded(pages, picturesBesidePages(work, steps));
  const playbooks = await steps.run('行业手册', work.playbooks, cpuOf);
  return [
    pictures,
    playbooks.files,
    await steps.run('拜访一页纸', work.briefs),
    await steps.run('客户通讯', work.newsletters),
  ];
}

async function picturesBesidePages(work: SiteWork, steps: Steps): Promise<Made> {
  await steps.run('产业链图', work.layouts);
  return steps.run('图片', work.pictures);
}

const cpuOf = ({ cpu }: { cpu: number }): number => cpu;

/** Both results once both have ended, so that nothing still writes when a failure is told. */
async function bothEnded<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
