import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What the process that runs Astro tells when it has ended well or badly. */
export interface AstroResult {
  /** CPU seconds of the process. */
  cpu: number;
  problem?: string;
}

/**
 * Builds the pages in a process of its own, so that another core can make the files beside them.
 * Nothing of Astro's own cache is kept: every build fills it from the content again.
 * @param out folder, which Astro empties
 * @throws with Astro's message
 */
export async function buildPages(out: string): Promise<AstroResult> {
  const cache = resolve(`.cache/astro-${process.pid}`);
  const env = {
    ...process.env,
    SHENGENG_OUT: out,
    SHENGENG_ASTRO_CACHE: cache,
    NODE_COMPILE_CACHE: resolve('.cache/node'),
  };
  const child = fork(resolve(import.meta.dirname, 'astro-process.ts'), {
    env,
    // Half of what Astro would take otherwise, for a few percent of its time.
    execArgv: ['--max-semi-space-size=4'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  try {
    const result = await new Promise<AstroResult>((done) => {
      let last: AstroResult = { cpu: 0, problem: 'Astro 中途退出，没有说明原因。' };
      child.on('message', (message) => (last = message as AstroResult));
      child.on('exit', () => done(last));
    });
    if (result.problem !== undefined) throw new Error(result.problem);
    return result;
  } finally {
    process.off('exit', stop);
    await rm(cache, { recursive: true, force: true });
  }
}
