import { fork } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { AnyEntry, ContentGraph } from '../../../src/domain/graph.ts';
import type { Picture } from '../../../src/domain/picture/picture.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { freshFolder, tidyFolder } from '../folders.ts';
import type { PageRenderer } from './page-renderer.ts';

/** What the process that makes the pages has to do. */
export interface PageJob {
  /** Folder of the site, inside the repository: Astro puts what it runs beside what it makes. */
  out: string;
  folder: string;
  address: string;
  /** File with the `PageContent`. */
  content: string;
  /** File with the renderer, which is there when it was kept and is written when not. */
  renderer: string;
  kept: boolean;
}

/** What the pages are made from. */
export interface PageContent {
  entries: AnyEntry[];
  pictures: readonly Picture[];
}

/** What that process tells at its end. */
export interface PagesMade {
  /** CPU seconds of the process. */
  cpu: number;
  problem?: string;
}

const room = {
  name: 'page-renderer',
  code: [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'scripts/config/styles.ts',
    'scripts/lib/build',
  ],
} as const;

export interface PageOptions {
  graph: ContentGraph;
  cache: BuildCache;
  /** Address the site is built for, with its base path, which ends with `/`. */
  address: string;
}

/**
 * Makes the pages in a process of its own, so that another core can make the files beside them. Astro compiles and
 * bundles once for the code; until it changes, its renderer is given the new content alone.
 * @param out folder of the site
 * @throws with the message of what failed
 */
export async function makePages(
  out: string,
  { graph, cache, address }: PageOptions,
): Promise<{ cpu: number }> {
  const place = resolve('.cache/pages');
  await tidyFolder(place);
  const work = freshFolder(place);
  const job: PageJob = {
    out: join(work, 'site'),
    folder: join(work, 'program'),
    address,
    content: join(work, 'content'),
    renderer: join(work, 'renderer'),
    kept: true,
  };
  try {
    await mkdir(work, { recursive: true });
    const content: PageContent = {
      entries: collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]),
      pictures: graph.pictures(),
    };
    await writeFile(job.content, serialize(content));
    let cpu = 0;
    const renderer = await cache.remember(room, { address }, async () => {
      ({ cpu } = await run({ ...job, kept: false }, work));
      return deserialize(await readFile(job.renderer)) as PageRenderer;
    });
    if (cpu === 0) {
      await writeFile(job.renderer, serialize(renderer));
      ({ cpu } = await run(job, work));
    }
    await moveFolder(job.out, out);
    return { cpu };
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param to does not exist yet; it may be on another disk */
async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}

async function run(job: PageJob, work: string): Promise<PagesMade> {
  const child = fork(resolve(import.meta.dirname, 'page-process.ts'), {
    env: {
      ...process.env,
      SHENGENG_ASTRO_CACHE: join(work, 'astro'),
      NODE_COMPILE_CACHE: resolve('.cache/node'),
    },
    // Half of the memory Astro would take otherwise, for a few percent of its time.
    execArgv: ['--max-semi-space-size=4'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const made = await new Promise<PagesMade>((done) => {
    let last: PagesMade = { cpu: 0, problem: '生成网页的进程中途退出，没有说明原因。' };
    child.on('message', (message) => (last = message as PagesMade));
    child.on('exit', () => done(last));
    child.send(job);
  });
  process.off('exit', stop);
  if (made.problem !== undefined) throw new Error(made.problem);
  return made;
}
