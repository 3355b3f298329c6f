import { Worker } from 'node:worker_threads';
import type { Problem } from '../../../src/checks/problem.ts';

/** What `npm run check` says of a content folder that is being written in. */
export class ContentCheck {
  readonly #root: string;
  readonly #waiting = new Set<string>();
  #worker: Worker | undefined;
  #busy = true;
  problems: readonly Problem[] = [];
  /** Called when there is a new list of `problems`. */
  onProblems: () => void = () => undefined;

  constructor(root: string) {
    this.#root = root;
  }

  start(): void {
    this.#worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: this.#root });
    this.#worker.on('message', (problems: readonly Problem[]) => {
      this.#busy = false;
      this.problems = problems;
      this.onProblems();
      this.#ask();
    });
    this.#worker.on('error', (error) => {
      console.error(`内容检查停了，重启 npm run dev 再查：${String(error)}`);
    });
  }

  changed(files: readonly string[]): void {
    for (const file of files) this.#waiting.add(file);
    this.#ask();
  }

  #ask(): void {
    if (this.#busy || this.#waiting.size === 0) return;
    this.#busy = true;
    this.#worker?.postMessage([...this.#waiting]);
    this.#waiting.clear();
  }
}
