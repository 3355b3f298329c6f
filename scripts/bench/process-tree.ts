import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** CPU seconds of the process and all its descendants. */
  cpu: number;
  /** Wall seconds. */
  wall: number;
  /** Highest sum of resident memory of all of them, in MB. */
  memory: number;
}

interface Sample {
  parent: number;
  cpu: number;
  memory: number;
}

const everyMs = 50;
const ticksPerSecond = 100;
const pageBytes = 4096;

/**
 * Runs a command and measures its whole process tree by reading /proc, because search
 * indexers run as a child that nobody waits for. Linux only.
 * @throws when the command fails
 */
export async function measure(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
  const seen = new Map<number, number>();
  let memory = 0;
  const timer = setInterval(() => {
    const tree = descendants(child.pid ?? 0);
    for (const [pid, { cpu }] of tree) seen.set(pid, cpu);
    memory = Math.max(
      memory,
      [...tree.values()].reduce((sum, sample) => sum + sample.memory, 0),
    );
  }, everyMs);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`build failed in ${cwd}: ${said}`);
  const cpu = [...seen.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { cpu, wall: (performance.now() - started) / 1000, memory };
}

function descendants(root: number): Map<number, Sample> {
  const all = new Map<number, Sample>();
  for (const name of readdirSync('/proc')) {
    const sample = /^\d+$/.test(name) ? sampleOf(name) : undefined;
    if (sample) all.set(Number(name), sample);
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (all.has(pid) && isBelow(all.get(pid)?.parent ?? 0));
  return new Map([...all].filter(([pid]) => isBelow(pid)));
}

/** A process may end while it is being read. */
function sampleOf(pid: string): Sample | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    const at = (index: number) => fields[index] ?? 0;
    return {
      parent: at(1),
      cpu: (at(11) + at(12)) / ticksPerSecond,
      memory: (at(21) * pageBytes) / 2 ** 20,
    };
  } catch {
    return undefined;
  }
}
