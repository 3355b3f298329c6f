import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Runs `act` while no other run holds `file`; a lock of a run that stopped is taken over.
 * @throws in the words of an author when another run holds it
 */
export async function withLock<T>(file: string, what: string, act: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  await take(file, what);
  try {
    return await act();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string, what: string): Promise<void> {
  if (await written(file)) return;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (isRunning(holder))
    throw new Error(`${what} 正由另一个窗口处理（进程 ${holder}）。等它结束，再运行一次。`);
  await writeFile(file, String(process.pid));
}

/** @returns false when the file is there already */
async function written(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
