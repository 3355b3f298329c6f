import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipPack } from '../helpers/pack.ts';
import { deadLinks, pagesOf, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite('sub-path');
const base = new URL(url).pathname;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a site below a folder of its host', () => {
  it('has no link that leaves the folder or leads nowhere', () => {
    expect(deadLinks(pagesOf(dir), base)).toEqual([]);
  });

  it('offers an offline pack that knows nothing of the folder', () => {
    const pack = unzipPack(dir);
    expect(deadLinks(pagesOf(pack))).toEqual([]);
    rmSync(dirname(pack), { recursive: true, force: true });
  });

  it('requests nothing outside the folder on any type of page', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    for (const path of pageTypes) await page.goto(new URL(path.slice(1), url).href);
    expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(failed).toEqual([]);
  });

  it('searches and opens a result', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}search/?q=票据池`);
    await page.locator('[data-result]').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/kb/products/piaojuchi/');
  });

  it('searches in the window of any page, and on from there', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}tiers/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('票据池');
    const first = page.locator('dialog [role=option]').first();
    await expect.poll(() => first.getAttribute('href')).toBe('/kb/products/piaojuchi/');
    await page.getByRole('link', { name: '查看全部结果' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/kb/search/');
  });
});
