import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { missesFile } from '../helpers/misses.ts';
import { unzipPack } from '../helpers/pack.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { searchMisses } from '../../src/schemas/search-misses.ts';

let browser: Browser;
const { dir, url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, kept?: readonly string[]): Promise<Page> => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  if (kept)
    await context.addInitScript((list) => {
      // Once a tab, so that what the page deletes stays deleted when it is loaded again.
      if (sessionStorage.getItem('kept') === null) localStorage.setItem('sg.misses', list);
      sessionStorage.setItem('kept', '');
    }, JSON.stringify(kept));
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
};
const block = (page: Page) => page.locator('search-misses');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('sg.misses'));
const state = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');

describe('questions nothing answers', () => {
  it('are listed on the search page, and no request tells of them', async () => {
    const page = await open('search/');
    expect(await block(page).isVisible()).toBe(false);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.locator('#q').fill('龘靐齉');
    await block(page).waitFor();
    expect(await block(page).getByRole('link').allTextContents()).toEqual(['龘靐齉']);
    expect(await block(page).textContent()).toContain('只存在这台电脑上');
    expect(await stored(page)).toBe('["龘靐齉"]');
    expect(sent.filter((one) => decodeURIComponent(one).includes('龘'))).toEqual([]);
  });

  it('are copied as lines the register of unanswered questions takes', async () => {
    const list = ['信用卡年费怎么退', '利率：高 # 还是 "低"'];
    const page = await open('search/', list);
    await block(page).getByRole('button', { name: '复制给编辑' }).click();
    await expect.poll(() => page.locator('[data-reported]').textContent()).toContain('已复制');
    const lines = await page.evaluate(() => navigator.clipboard.readText());
    expect(searchMisses.parse(parse(missesFile(lines))).misses).toEqual(list);
  });

  it('are none when results answer, when filters leave them out, or while typing goes on', async () => {
    const page = await open('search/?q=票据池&type=政策&industry=没有这个行业');
    await expect.poll(() => state(page)).toBe('empty');
    await page.locator('#q').fill('龘靐齉');
    await page.waitForTimeout(600);
    await page.locator('#q').fill('票据池');
    await page.waitForTimeout(2500);
    expect(await stored(page)).toBeNull();
  });

  it('are not kept when they may name somebody', async () => {
    const page = await open('search/?q=龘靐齉 13800138000');
    await expect.poll(() => state(page)).toBe('empty');
    await page.waitForTimeout(2500);
    expect(await stored(page)).toBeNull();
    await page.goto(`${url}search/?q=王建国做票据池`);
    await expect.poll(() => state(page)).toBe('done');
    await page.getByRole('button', { name: '没有我要的，记下这一句' }).click();
    await expect.poll(() => page.locator('[data-noted]').textContent()).toContain('没有记');
    expect(await stored(page)).toBeNull();
  });

  it('may be told by the reader where results do not answer', async () => {
    const page = await open('search/?q=票据池');
    await page.getByRole('button', { name: '没有我要的，记下这一句' }).click();
    await expect.poll(() => page.locator('[data-noted]').textContent()).toBe('记在下面了。');
    expect(await block(page).getByRole('link').allTextContents()).toEqual(['票据池']);
    await page.locator('#q').fill('保理');
    await expect.poll(() => page.locator('[data-noted]').isVisible()).toBe(false);
  });

  it('are remembered from the search window of any page', async () => {
    const page = await open('tiers/');
    await page.keyboard.press('Control+k');
    await page.locator('#window-q').fill('龘靐齉');
    await expect.poll(() => stored(page)).toBe('["龘靐齉"]');
    await page.goto(`${url}search/`);
    await block(page).waitFor();
  });

  it('are listed in the offline pack too, as links that ask again', async () => {
    const folder = unzipPack(dir);
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=龘靐齉`);
    await block(page).getByRole('link').click();
    await expect.poll(() => state(page)).toBe('empty');
    expect(await page.locator('#q').inputValue()).toBe('龘靐齉');
    rmSync(dirname(folder), { recursive: true, force: true });
  });

  it('fold away all but the last six, and are forgotten on demand', async () => {
    const page = await open(
      'search/',
      Array.from({ length: 50 }, (_, at) => `第 ${at} 句没有搜到`),
    );
    await block(page).waitFor();
    expect(await block(page).getByRole('link').count()).toBe(6);
    await block(page).getByText('还有 44 句').click();
    expect(await block(page).getByRole('link').count()).toBe(50);
    await block(page).getByRole('button', { name: '清空' }).click();
    expect(await block(page).isVisible()).toBe(false);
    await page.reload();
    expect(await stored(page)).toBeNull();
  });
});

describe('unanswered questions on the page of local data', () => {
  it('are listed there, deleted there, and the list of all that is kept follows', async () => {
    const page = await open('local-data/', ['龘靐齉']);
    const thing = page.locator('local-data li').filter({ hasText: '最近没有搜到的' });
    await block(page).waitFor();
    expect(await thing.textContent()).toContain('1 句');
    await block(page).getByRole('button', { name: '清空' }).click();
    await expect.poll(() => thing.count()).toBe(0);
    expect(await block(page).isVisible()).toBe(false);
  });

  it('go with everything else', async () => {
    const page = await open('local-data/', ['龘靐齉']);
    await block(page).waitFor();
    await page.getByRole('button', { name: '删除：最近没有搜到的' }).click();
    expect(await block(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it.each(['search/', 'local-data/'])('fit a phone on %s', async (path) => {
    const page = await open(path, ['长'.repeat(200), '第二句没有搜到']);
    await page.setViewportSize({ width: 360, height: 740 });
    await block(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
