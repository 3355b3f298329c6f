import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { normalizeBase, startServer } from '../../scripts/serve.ts';
import { findBrowser } from './browser.ts';
import { productionEnv } from './build.ts';
import type { Prepared } from './site.ts';

/** Builds the site once for all projects, serves it, and finds the browser. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.name === 'browser') project.provide('browserPath', await prepare(findBrowser));
  const dir = await prepare(() => (process.env['SHENGENG_DIST'] ??= buildSite()));
  if ('problem' in dir) {
    project.provide('site', dir);
    return undefined;
  }
  const base = normalizeBase(process.env['SHENGENG_BASE'] ?? '/');
  const server = await startServer({ dir: dir.value, port: 0, base });
  project.provide('site', { value: { dir: path.resolve(dir.value), url: server.url } });
  return server.close;
}

function buildSite(): string {
  const dir = path.resolve('dist/site');
  const env = productionEnv();
  const windows = process.platform === 'win32';
  const run = spawnSync('npm', ['run', 'build'], { env, shell: windows, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`npm run build failed:\n${run.stdout}\n${run.stderr}`);
  if (!existsSync(dir)) throw new Error(`npm run build left no ${dir}.`);
  return dir;
}

async function prepare<T>(make: () => T | Promise<T>): Promise<Prepared<T>> {
  try {
    return { value: await make() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
