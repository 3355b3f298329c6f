import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import type { AnyEntry, ContentGraph } from '../../../src/domain/graph.ts';
import type { Picture } from '../../../src/domain/picture/picture.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { freshFolder, tidyFolder } from '../folders.ts';

/** What the process that makes the pages has to do. */
export interface PageJob {
  /** Folder of the site, inside the repository: Astro puts what it runs beside what it makes. */
  out: string;
  folder: string;
  address: string;
  /** File with the `PageContent`. */
  content: string;
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

export interface PageOptions {
  graph: ContentGraph;
  /** Address the site is built for, with its base path, which ends with `/`. */
  address: string;
}

/**
 * Makes the pages in a process of its own, so that another core can make the files beside them. The process is
 * started before this function first waits, for laying out maps next would keep it from starting for seconds.
 * @param out folder of the site
 * @throws with the message of what failed
 */
export async function makePages(out: string, { graph, address }: PageOptions): Promise<{ cpu: number }> {
  const place = resolve('.cache/pages');
  const work = freshFolder(place);
  const job: PageJob = {
    out: join(work, 'site'),
    folder: join(work, 'program'),
    address,
    content: join(work, 'content'),
  };
  try {
    const content: PageContent = {
      entries: [
        ...collectionNames.flatMap((name) => graph.all(name) as readonly AnyEntry[]),
        ...graph.retired(),
      ],
      pictures: graph.pictures(),
    };
    mkdirSync(work, { recursive: true });
    writeFileSync(job.content, serialize(content));
    const { cpu } = await run(job, work);
    await moveFolder(job.out, out);
    return { cpu };
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
    await tidyFolder(place);
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
      // What bundles gives memory back as soon as it is free, not when the process ends: a tenth less at the peak.
      MIMALLOC_PURGE_DELAY: '0',
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
    // A process that ended before it could take the job is told of by its exit, not by the failed write.
    child.send(job, () => undefined);
  });
  process.off('exit', stop);
  if (made.problem !== undefined) throw new Error(made.problem);
  return made;
}
