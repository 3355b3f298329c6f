import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** The site that the global set-up built and serves while the `build` and `browser` projects run. */
export interface BuiltSite {
  /** Folder of the built files. */
  readonly dir: string;
  /** Address of the home page, ending with `/`. */
  readonly url: string;
}

/** A value from the global set-up, or why there is none; a failed build must not stop the unit tests. */
export type Prepared<T> = { readonly value: T } | { readonly problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    site: Prepared<BuiltSite>;
    browserPath: Prepared<string>;
  }
}

/** The built site; fails the test with the build's own output when the build failed. */
export function builtSite(): BuiltSite {
  return unwrap(inject('site'));
}

/** Starts the browser that the global set-up found. Close it in `afterAll`. @param args more switches */
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return launchBrowser(unwrap(inject('browserPath')), args);
}

function unwrap<T>(prepared: Prepared<T>): T {
  if ('problem' in prepared) throw new Error(prepared.problem);
  return prepared.value;
}
