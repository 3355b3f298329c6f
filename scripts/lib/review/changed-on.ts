import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dayInChina } from '../../../src/domain/days.ts';

const run = promisify(execFile);

/**
 * Day a content file was changed last: of its last commit when Git has it as it stands, else of the disk.
 * @returns `YYYY-MM-DD`
 */
export const changedOn =
  (root: string) =>
  async (file: string): Promise<string | undefined> => {
    const committed = await commitDay(root, file);
    if (committed) return committed;
    const { mtime } = await stat(join(root, file));
    return dayInChina(mtime);
  };

async function commitDay(root: string, file: string): Promise<string | undefined> {
  try {
    const { stdout: open } = await run('git', ['status', '--porcelain', '--', file], { cwd: root });
    if (open.trim() !== '') return undefined;
    const { stdout } = await run('git', ['log', '-1', '--format=%ct', '--', file], { cwd: root });
    return stdout.trim() === '' ? undefined : dayInChina(new Date(Number(stdout) * 1000));
  } catch {
    return undefined;
  }
}
