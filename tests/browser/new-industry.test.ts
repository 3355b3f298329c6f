import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipPack } from '../helpers/pack.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite('new-industry');
const folder = unzipPack(dir);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** Where a former address ends, as path, choices and anchor. */
async function endOf(address: string, javaScriptEnabled: boolean, title: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address).catch(() => undefined);
  await page.locator('h1', { hasText: new RegExp(`^\\s*${title}\\s*$`) }).waitFor();
  const { pathname, search, hash } = new URL(page.url());
  await context.close();
  return pathname + search + hash;
}

describe('the former address of a page', () => {
  it('leads on at the same section and with the same choices', async () => {
    const address = `${url}methods/yearly-review/?tier=growth#steps`;
    expect(await endOf(address, true, '年终对账会')).toBe('/methods/annual-review/?tier=growth#steps');
  });

  it('leads on without a script', async () => {
    const address = `${url}industries/grain/mill/`;
    expect(await endOf(address, false, '面粉加工厂')).toBe('/industries/food/mill/');
  });

  it.each([true, false])('leads on from a disk, with a script: %s', async (javaScript) => {
    const page = (path: string) => pathToFileURL(join(folder, path)).href;
    const address = page('policies/anquan-gaizao-mulu/index.html');
    const to = new URL(page('policies/anquan-shengchan-2026/index.html')).pathname;
    const end = await endOf(`${address}#points`, javaScript, '安全生产技术改造引导目录');
    expect(end.replace(/#.*/, '')).toBe(to);
    if (javaScript) expect(end).toBe(`${to}#points`);
  });
});
