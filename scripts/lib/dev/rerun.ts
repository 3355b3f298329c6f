/**
 * Does a job some time after it was last asked for, and never twice at once: asked for during a run,
 * it is done once more afterwards.
 */
export class Rerun {
  readonly #job: () => Promise<void>;
  readonly #quietMs: number;
  #timer: NodeJS.Timeout | undefined;
  #requests = 0;
  #running = false;

  /** @param job must not reject */
  constructor(job: () => Promise<void>, quietMs: number) {
    this.#job = job;
    this.#quietMs = quietMs;
  }

  request(): void {
    this.#requests++;
    if (this.#running) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), this.#quietMs);
  }

  async #run(): Promise<void> {
    const answered = this.#requests;
    this.#running = true;
    try {
      await this.#job();
    } finally {
      this.#running = false;
    }
    if (this.#requests > answered) this.request();
  }
}
