import { createServer } from 'node:http';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { close, listen } from '../../scripts/lib/listen.ts';
import { serveBrowser } from './browser.ts';
import { SiteBuilds, sitesFor } from './site-builds.ts';
import type { Prepared, SiteName } from './site.ts';

/**
 * Global set-up of the `build` and `browser` projects, once for both. It begins to build the sites that the files
 * of this run need, which goes on beside the unit tests, and listens: who needs a site or the browser asks and waits.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const open = process.env['SHENGENG_PREPARATIONS'];
  const preparations =
    open === undefined ? await openPreparations(project.vitest.state.getPaths()) : { url: open };
  process.env['SHENGENG_PREPARATIONS'] = preparations.url;
  project.provide('preparations', preparations.url);
  return preparations.close;
}

interface Preparations {
  readonly url: string;
  /** Only for the project that opened them. */
  readonly close?: () => Promise<void>;
}

async function openPreparations(testFiles: string[]): Promise<Preparations> {
  const sites = new SiteBuilds();
  let browser: Promise<BrowserServer> | undefined;
  const get = async (path: string): Promise<unknown> =>
    path === '/browser'
      ? (await (browser ??= serveBrowser())).wsEndpoint()
      : sites.get(path.replace('/sites/', '') as SiteName);
  const server = createServer((request, response) => {
    void prepare(() => get(request.url ?? '')).then((answer) => response.end(JSON.stringify(answer)));
  });
  const port = await listen(server, 0, '127.0.0.1');
  for (const name of sitesFor(testFiles)) void prepare(() => sites.get(name));
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      delete process.env['SHENGENG_PREPARATIONS'];
      await Promise.all([close(server), sites.close(), browser?.then((one) => one.close())]);
    },
  };
}

async function prepare<T>(make: () => Promise<T>): Promise<Prepared<T>> {
  try {
    return { value: await make() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
