import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { searchFolder } from '../../../src/search/files.ts';
import type { Handler } from './pages.ts';
import { Rerun } from './rerun.ts';

/** An author saves several times in a row; the index may wait for the end of it. */
const quietMs = 3000;
/** Pages that are open ask for files of the index they began with. */
const keptIndexes = 2;

/** The search of the preview: made anew in a process of its own after changes; the one before answers until then. */
export class SearchIndex {
  readonly #root: string;
  readonly #folder: string;
  readonly #rerun = new Rerun(() => this.#make(), quietMs);
  #child: ChildProcess | undefined;
  #made = 0;
  #answering: { folder: string; files: Handler }[] = [];
  #first = Promise.withResolvers<undefined>();

  /** @param cache folder of the indexes of every preview; each has its own in it, named after its process */
  constructor(root: string, cache: string) {
    this.#root = root;
    this.#folder = resolve(cache, String(process.pid));
    for (const name of existsSync(cache) ? readdirSync(cache) : []) {
      if (!isRunning(Number(name))) rmSync(join(cache, name), { recursive: true, force: true });
    }
  }

  request(): void {
    this.#rerun.request();
  }

  /** Answers for the files of the newest index, then of the one before; the very first is waited for. */
  readonly handler: Handler = (request, response, next) => {
    const ask = (at: number): void => {
      const files = this.#answering[at]?.files;
      if (files) files(request, response, () => ask(at + 1));
      else next();
    };
    void this.#first.promise.then(() => ask(0));
  };

  /** Ends what runs and removes what was written. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child && this.kill()) await once(child, 'close');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  /** Ends what runs, without waiting. @returns whether anything ran */
  kill(): boolean {
    const running = this.#child?.exitCode === null && this.#child.signalCode === null;
    return running && this.#child?.kill() === true;
  }

  async #make(): Promise<void> {
    const folder = join(this.#folder, String(++this.#made));
    const script = join(import.meta.dirname, 'index-search.ts');
    const child = spawn(process.execPath, [script, this.#root, join(folder, searchFolder)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    if (child.pid !== undefined) yieldToAuthor(child.pid);
    const [code] = (await once(child, 'close').catch(() => [1])) as [number | null];
    if (code === 0) this.#swap(folder);
    else console.error('搜索索引没有更新，搜到的还是改之前的内容；下次保存时再试。');
    this.#first.resolve(undefined);
  }

  #swap(folder: string): void {
    this.#answering.unshift({ folder, files: sirv(join(folder, searchFolder), { dev: true }) });
    for (const old of this.#answering.splice(keptIndexes))
      rmSync(old.folder, { recursive: true, force: true });
  }
}

/** Where the system allows it, the index is made when nothing else is to be done. */
function yieldToAuthor(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It ended already, or the system does not allow it; the index is made all the same.
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
