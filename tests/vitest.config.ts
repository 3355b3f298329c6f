import { availableParallelism } from 'node:os';
import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import type { UserWorkspaceConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Every project has the repository as its root, so all patterns start there. */
const root = path.resolve(import.meta.dirname, '..');

/** What Node compiled is kept by content, for the files of a run and the programs they start. */
process.env['NODE_COMPILE_CACHE'] ??= path.resolve(root, '.cache/node');

const cores = availableParallelism();

interface ProjectOptions {
  readonly testTimeout: number;
  readonly hookTimeout?: number;
  readonly globalSetup?: string;
  /** Files at a time. */
  readonly maxWorkers: number;
  /** Projects of one number run together, after those of a smaller one. */
  readonly order: number;
}

function project(name: string, { order, ...options }: ProjectOptions): UserWorkspaceConfig {
  const include = [`tests/${name}/**/*.test.ts`];
  return {
    root,
    test: {
      name,
      root,
      include,
      environment: 'node',
      // Files that run in one process share the modules they import, which takes a third of the time.
      isolate: false,
      sequence: { groupOrder: order },
      expect: { poll: { timeout: 10_000 } },
      ...options,
    },
  };
}

const minutes = 60_000;
const quiet = { root, logLevel: 'error' } as const;

/** One more file at a time than there are cores: they wait for builds, and for pages to come to rest. */
const withSite = {
  order: 1,
  maxWorkers: cores + 1,
  globalSetup: path.resolve(import.meta.dirname, 'helpers/site-setup.ts'),
};

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', { order: 0, maxWorkers: cores, testTimeout: 20_000 }),
      getViteConfig(project('component', { order: 0, maxWorkers: cores, testTimeout: 30_000 }), quiet),
      project('build', { ...withSite, testTimeout: 5 * minutes }),
      project('browser', { ...withSite, testTimeout: minutes, hookTimeout: minutes }),
    ],
  },
});
