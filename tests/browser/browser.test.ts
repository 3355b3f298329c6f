import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

it('opens the home page with requests to its own origin only and without a policy violation', async () => {
  const { url } = await builtSite();
  const page = await browser.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  expect({ language: await page.locator('html').getAttribute('lang'), foreign, complaints }).toEqual({
    language: 'zh-CN',
    foreign: [],
    complaints: [],
  });
});

it('has a font for Chinese, so that what the tests measure is what readers see', async () => {
  const page = await browser.newPage();
  await page.setContent('<span lang="zh-CN" style="font: 20px sans-serif">客户经理</span>');
  expect((await page.locator('span').boundingBox())?.width).toBe(80);
});
