import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtSite, openBrowser } from './site.ts';

/**
 * A browser for the tests of one file, closed after them.
 * @returns the address of the built site, and what opens a page of it in a context of its own
 */
export async function siteBrowser(): Promise<{
  url: string;
  open: (path: string, width?: number, options?: BrowserContextOptions) => Promise<Page>;
}> {
  const { url } = await builtSite();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  const open = async (path: string, width = 1366, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 768 }, ...options });
    const page = await context.newPage();
    await page.goto(url + path);
    return page;
  };
  return { url, open };
}
