import type { SearchEngine } from '../engine.ts';
import { openEngine } from './open-engine.ts';

/** A call of the page: open the engine, or one of its methods. */
export type WorkerCall = { id: number } & (
  | { method: 'open'; base: string; today: string }
  | { method: 'ask'; args: Parameters<SearchEngine['ask']> }
  | { method: 'extract'; args: Parameters<SearchEngine['extract']> }
);
export interface WorkerReply {
  id: number;
  value?: unknown;
  error?: string;
}

let engine: Promise<SearchEngine> | undefined;

async function answer(call: WorkerCall): Promise<unknown> {
  if (call.method === 'open') {
    engine = openEngine(call.base, call.today);
    await engine;
    return true;
  }
  if (!engine) throw new Error('not open');
  const open = await engine;
  return call.method === 'ask' ? open.ask(...call.args) : open.extract(...call.args);
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerCall>) => {
  answer(data)
    .then(
      (value): WorkerReply => ({ id: data.id, value }),
      (error: unknown): WorkerReply => ({ id: data.id, error: String(error) }),
    )
    .then((reply) => self.postMessage(reply))
    .catch(() => undefined);
});
