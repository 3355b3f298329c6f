import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayInChina } from '../../../src/domain/days.ts';
import { importContent } from '../../lib/review/import.ts';
import { measure } from '../process-tree.ts';
import type { Cost } from '../process-tree.ts';
import { changeMethod, writeContent } from './content-folder.ts';
import type { MadeFile } from './made-content.ts';
import { readSteps } from './steps.ts';
import type { Step } from './steps.ts';

export const runNames = {
  cold: 'cold',
  same: 'same content again',
  method: 'after a change to one method',
  starlight: 'Starlight',
} as const;

export interface Run {
  name: keyof typeof runNames;
  cost: Cost;
  steps: readonly Step[];
}

/** What is not sealed is not built. */
const seal = (content: string): Promise<number> => {
  const today = dayInChina(new Date());
  return importContent(content, { today, date: today });
};

/** Builds a made content as `npm run build` does: from nothing, once more, after a change. */
export async function measureOurs(folder: string, files: readonly MadeFile[], warm: boolean): Promise<Run[]> {
  const content = join(folder, 'content');
  const published = join(folder, 'published');
  await writeContent(content, published, files);
  await seal(content);
  for (const name of ['cache', 'dist']) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const build = async (name: Run['name']): Promise<Run> => {
    const timings = join(folder, 'timings.json');
    rmSync(timings, { force: true });
    const cost = await measure(['scripts/build.ts'], process.cwd(), {
      ...process.env,
      SHENGENG_CONTENT: content,
      SHENGENG_PUBLISHED: published,
      SHENGENG_DIST_ROOT: join(folder, 'dist'),
      SHENGENG_OUT: join(folder, 'dist/site'),
      SHENGENG_CACHE: join(folder, 'cache'),
      SHENGENG_TIMINGS: timings,
    });
    return { name, cost, steps: readSteps(timings) };
  };
  const cold = await build('cold');
  if (!warm) return [cold];
  const same = await build('same');
  changeMethod(content, files);
  await seal(content);
  return [cold, same, await build('method')];
}
