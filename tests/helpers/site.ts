import { get } from 'node:http';
import { json } from 'node:stream/consumers';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';

/** `main` is the site as `npm run build` makes it; each other site is built for the test file it is named after, `warm` when it is asked for. */
export type SiteName = 'main' | 'sub-path' | 'new-industry' | 'reproducible' | 'warm';

/** A site that the global set-up built and serves. */
export interface BuiltSite {
  /** Folder of the built files. */
  readonly dir: string;
  /** Address of the home page, ending with `/`. */
  readonly url: string;
}

/** What tests ask of the global set-up, or why there is none; a failed build must not stop the unit tests. */
export type Prepared<T> = { readonly value: T } | { readonly problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the set-up's own server, which answers when a thing is ready. */
    preparations: string;
  }
}

/** A built site, after waiting for its build; fails the test with the build's own output when the build failed. */
export const builtSite = (name: SiteName = 'main'): Promise<BuiltSite> => prepared(`sites/${name}`);

/** Connects to the browser of the run. Closing it in `afterAll` closes the contexts of this connection alone. */
export const openBrowser = async (): Promise<Browser> => chromium.connect(await prepared<string>('browser'));

async function prepared<T>(thing: string): Promise<T> {
  const answer = await new Promise<unknown>((resolve, reject) => {
    get(new URL(thing, inject('preparations')), (response) => {
      json(response).then(resolve, reject);
    }).on('error', reject);
  });
  const result = answer as Prepared<T>;
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
}
