import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { normalizeBase, startServer } from '../../scripts/serve.ts';
import type { SiteServer } from '../../scripts/serve.ts';
import { runBuild } from './build.ts';
import { growContent } from './grown.ts';
import type { BuiltSite, SiteName } from './site.ts';

interface Recipe {
  readonly options?: Record<`SHENGENG_${string}`, string>;
  /** Folder of the built site. */
  readonly dir: string;
  readonly base?: string;
}

/** The sites that tests need. Each is built once in a run, when it is first asked for, and one at a time. */
export class SiteBuilds {
  readonly #sites = new Map<SiteName, Promise<BuiltSite>>();
  readonly #servers: SiteServer[] = [];
  readonly #folders: string[] = [];
  readonly #stop = new AbortController();
  #before: Promise<unknown> = Promise.resolve();

  get(name: SiteName): Promise<BuiltSite> {
    const known = this.#sites.get(name);
    if (known) return known;
    const site = this.#before.then(async () => this.#make(await recipes[name](() => this.#folder())));
    this.#before = site.catch(() => undefined);
    this.#sites.set(name, site);
    return site;
  }

  async #make({ options, dir, base = '/' }: Recipe): Promise<BuiltSite> {
    if (options) await runBuild(options, this.#stop.signal);
    const server = await startServer({ dir, port: 0, base });
    this.#servers.push(server);
    return { dir, url: server.url };
  }

  #folder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'shengeng-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Stops a build under way and the servers, and removes what was built for the tests alone. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#before;
    await Promise.all(this.#servers.map((server) => server.close()));
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Sites that the files of a run will ask for. */
export const sitesFor = (testFiles: readonly string[]): SiteName[] =>
  siteNames.filter((name) => name === 'main' || testFiles.some((file) => file.endsWith(`/${name}.test.ts`)));

const recipes: Record<SiteName, (folder: () => string) => Recipe | Promise<Recipe>> = {
  main: () => {
    const built = process.env['SHENGENG_DIST'];
    const base = normalizeBase(process.env['SHENGENG_BASE'] ?? '/');
    if (built) return { dir: path.resolve(built), base };
    return { options: {}, dir: path.resolve(process.env['SHENGENG_OUT'] ?? 'dist/site'), base };
  },
  'sub-path': (folder) => {
    const [dir, base] = [path.join(folder(), 'site'), '/kb/'];
    return { options: { SHENGENG_OUT: dir, SHENGENG_BASE: base }, dir, base };
  },
  'new-industry': async (folder) => {
    const [content, dir] = [folder(), path.join(folder(), 'site')];
    await growContent(content);
    return { options: { SHENGENG_CONTENT: content, SHENGENG_OUT: dir }, dir };
  },
  reproducible: (folder) => {
    // Nothing that an earlier build has kept may help.
    const [cache, dir] = [folder(), path.join(folder(), 'site')];
    return { options: { SHENGENG_CACHE: cache, SHENGENG_OUT: dir }, dir };
  },
  warm: (folder) => {
    // Made after `main`, which has kept all that a build keeps.
    const dir = path.join(folder(), 'site');
    return { options: { SHENGENG_OUT: dir }, dir };
  },
};

const siteNames = Object.keys(recipes) as SiteName[];
