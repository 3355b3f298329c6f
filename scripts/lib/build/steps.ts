import { writeFile } from 'node:fs/promises';

export interface StepTime {
  step: string;
  /** CPU seconds; search indexers that run as programs of their own are not in it. */
  cpu: number;
  wall: number;
}

/** A build that stopped, with the step that stopped it. */
export class StepFailed extends Error {
  readonly step: string;
  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Work that runs beside other work of its step, with a name of its own when it fails. @throws StepFailed */
export async function named<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StepFailed ? error : new StepFailed(step, error);
  }
}

/** The steps of one build, each with what it cost. */
export class Steps {
  readonly times: StepTime[] = [];
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  /**
   * @param cpuOf CPU seconds of a step that another process did, by its result
   * @throws StepFailed
   */
  async run<T>(step: string, work: () => T | Promise<T>, cpuOf?: (result: T) => number): Promise<T> {
    this.#tell(`▸ ${step}`);
    const cpu = process.cpuUsage();
    const started = performance.now();
    const result = await named(step, work);
    const { user, system } = process.cpuUsage(cpu);
    const wall = (performance.now() - started) / 1000;
    this.times.push({ step, cpu: cpuOf?.(result) ?? (user + system) / 1_000_000, wall });
    return result;
  }

  /** Writes the costs as JSON, for benchmarks. */
  async write(file: string): Promise<void> {
    await writeFile(file, JSON.stringify(this.times, null, 2));
  }
}
