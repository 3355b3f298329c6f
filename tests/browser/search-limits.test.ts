import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const state = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');

describe('the search page of a browser that allows less', () => {
  it('answers on the page where the browser has no worker, and where it knows no words', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Worker');
      Reflect.deleteProperty(Intl, 'Segmenter');
    });
    await page.goto(`${url}search/?q=做外贸的收汇慢怎么办`);
    await expect.poll(() => state(page)).toBe('done');
    expect(await page.locator('[data-result]').first().textContent()).toMatch(/外贸|跨境/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });

  it('explains itself when the index does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await page.goto(`${url}search/?q=票据`);
    await expect.poll(() => state(page)).toBe('failed');
  });

  it('answers under a server that allows no WebAssembly', async () => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': "script-src 'self' 'unsafe-inline'",
      };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${url}search/?q=票据`);
    await expect.poll(() => state(page)).toBe('done');
    expect(
      await page.evaluate(() => performance.getEntriesByName(`${location.origin}/offline-search.js`)),
    ).toEqual([]);
  });

  it('breaks no rule of the content security policy', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${url}search/?q=票据池`);
    await expect.poll(() => state(page)).toBe('done');
    expect(complaints).toEqual([]);
  });

  it('takes markup in a question as text', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>票据池')}`);
    await expect.poll(() => state(page)).toMatch(/done|empty/);
    expect(await page.locator('[data-search-state] img').count()).toBe(0);
  });
});
