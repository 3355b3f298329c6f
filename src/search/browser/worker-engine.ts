import type { SearchEngine } from '../engine.ts';
import type { WorkerCall, WorkerReply } from './search-worker.ts';

/** What the pages use of an engine, wherever it runs. */
export type SearchClient = Pick<SearchEngine, 'ask' | 'extract'>;
type Call = WorkerCall extends infer C ? (C extends { id: number } ? Omit<C, 'id'> : never) : never;

/** An engine in a worker, so that typing stays smooth. @throws when the worker or the engine cannot start */
export async function openWorkerEngine(base: string, today: string): Promise<SearchClient> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error === undefined) resolve?.(data.value);
    else reject?.(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('worker'));
    waiting.clear();
  });
  const send = (call: Call): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(++calls, { resolve, reject });
      worker.postMessage({ ...call, id: calls });
    });
  try {
    await send({ method: 'open', base, today });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    ask: (...args) => send({ method: 'ask', args }) as ReturnType<SearchClient['ask']>,
    extract: (...args) => send({ method: 'extract', args }) as ReturnType<SearchClient['extract']>,
  };
}
