import { availableParallelism } from 'node:os';
import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import type { UserWorkspaceConfig } from 'vitest/config';

/** Every project has the repository as its root, so all patterns start there. */
const root = path.resolve(import.meta.dirname, '..');

interface ProjectOptions {
  readonly testTimeout: number;
  readonly hookTimeout?: number;
  readonly globalSetup?: string;
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
      maxWorkers: availableParallelism(),
      sequence: { groupOrder: order },
      expect: { poll: { timeout: 10_000 } },
      ...options,
    },
  };
}

const setup = path.resolve(import.meta.dirname, 'helpers/site-setup.ts');
const minutes = 60_000;

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    projects: [
      project('unit', { order: 0, testTimeout: 20_000 }),
      getViteConfig(project('component', { order: 0, testTimeout: 30_000 }), { root, logLevel: 'error' }),
      project('build', { order: 1, testTimeout: 5 * minutes, globalSetup: setup }),
      project('browser', { order: 1, testTimeout: minutes, hookTimeout: minutes, globalSetup: setup }),
    ],
  },
});
