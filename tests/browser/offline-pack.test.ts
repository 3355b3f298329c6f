import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipPack } from '../helpers/pack.ts';
import { pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const folder = unzipPack((await builtSite()).dir);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

interface Watched {
  page: Page;
  /** Requests that leave the disk, failed requests, console errors and exceptions. */
  complaints: string[];
}

const address = (path: string) => pathToFileURL(join(folder, path)).href;

async function open(path: string): Promise<Watched> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`request ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page stops what it still loads.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason ?? 'failed'} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address(path));
  return { page, complaints };
}
const pathname = (page: Page) => new URL(page.url()).pathname;
const results = (page: Page) => page.locator('[data-result]');

describe('the pack opened from a disk', () => {
  it('asks the questions of a module and opens the page to read', async () => {
    const { page, complaints } = await open('learn/red-lines/index.html');
    await page.getByRole('button', { name: /^开始/ }).click();
    await page.locator('.quiz .choice input').first().check();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('status').getByRole('link').click();
    await expect.poll(() => pathname(page)).not.toContain('/learn/');
    expect(pathname(page)).toMatch(/\/index\.html$/);
    await page.goBack();
    await expect.poll(() => page.locator('quiz-run').textContent()).toMatch(/第 2／|下一题/);
    expect(complaints).toEqual([]);
  });

  it('goes from home over an industry and a node to a product', async () => {
    const { page, complaints } = await open('index.html');
    await page.getByRole('main').getByRole('link', { name: '机械制造' }).first().click();
    await expect.poll(() => pathname(page)).toMatch(/\/industries\/machinery\/index\.html$/);
    await page.locator('.chain-map-wide iframe').contentFrame().getByRole('link').first().click();
    await expect.poll(() => pathname(page)).toMatch(/\/industries\/machinery\/[^/]+\/index\.html$/);
    await page.locator('#offer').locator('xpath=..').getByRole('link').first().click();
    await expect.poll(() => pathname(page)).toMatch(/\/products\/[^/]+\/index\.html$/);
    await page.getByRole('link', { name: '深耕' }).first().click();
    await expect.poll(() => page.locator('recent-pages li').count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  it('opens every type of page with its style, and asks for nothing but files', async () => {
    const { page, complaints } = await open('index.html');
    for (const path of pageTypes) {
      await page.goto(address(join(path, 'index.html')), { waitUntil: 'load' });
      expect(await page.locator('.old-browser:visible').count(), path).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it('filters a list, keeps it in the address and goes back', async () => {
    const { page, complaints } = await open('products/index.html');
    const before = await page.locator('[data-item]:visible').count();
    await page.selectOption('select[name=line]', { index: 1 });
    await expect.poll(() => page.locator('[data-item]:visible').count()).toBeLessThan(before);
    expect(page.url()).toContain('index.html?line=');
    await page.goBack();
    await expect.poll(() => page.locator('[data-item]:visible').count()).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('finds the product first from the header, and narrows by a facet', async () => {
    const { page, complaints } = await open('tiers/index.html');
    await page.locator('.site-search input').fill('票据池');
    await page.locator('.site-search input').press('Enter');
    await expect.poll(() => pathname(page)).toMatch(/\/search\/index\.html$/);
    await expect.poll(() => results(page).first().textContent()).toBe('票据池');
    const all = await results(page).count();
    await page.selectOption('select[name=type]', '案例');
    await expect.poll(() => results(page).count()).toBeLessThan(all);
    await page.selectOption('select[name=type]', '');
    await expect.poll(() => results(page).first().textContent()).toBe('票据池');
    await results(page).first().click();
    await expect.poll(() => pathname(page)).toMatch(/\/products\/piaojuchi\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  it('suggests in the search box of any page', async () => {
    const { page, complaints } = await open('industries/machinery/struct/index.html');
    await page.locator('.site-search input').pressSequentially('票据池');
    const first = page.locator('.site-search [role=option]').first();
    await expect.poll(() => first.textContent()).toContain('票据池');
    await first.click();
    await expect.poll(() => pathname(page)).toMatch(/\/products\/piaojuchi\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  it('searches in the window of any page', async () => {
    const { page, complaints } = await open('industries/machinery/struct/index.html');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('票据池');
    await expect.poll(() => page.locator('dialog [role=option]').first().textContent()).toContain('票据池');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathname(page)).toMatch(/\/search\/index\.html$/);
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    await page.goto(address('tiers/index.html'));
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('link', { name: '票据池' }).click();
    await expect.poll(() => pathname(page)).toMatch(/\/search\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  it('draws an exam from all questions, and has the cards of the day', async () => {
    const { page, complaints } = await open('learn/exam/index.html');
    await page.getByRole('button', { name: /^抽/ }).click();
    expect(await page.locator('.question').count()).toBeGreaterThan(10);
    await page.close();
    const review = await open('learn/review/index.html');
    await review.page.getByRole('button', { name: '开始' }).click();
    expect(await review.page.locator('daily-review h2').count()).toBe(1);
    expect([...complaints, ...review.complaints]).toEqual([]);
    await review.page.context().close();
  });

  it('explains terms, dates policies, warns of overdue reviews and keeps the theme', async () => {
    const { page, complaints } = await open('industries/machinery/index.html');
    await page.locator('a.term').first().focus();
    await expect.poll(() => page.locator('[role=tooltip]').isVisible()).toBe(true);
    const box = page.locator('.chain-map-wide iframe').contentFrame().locator('.cm-node rect').first();
    const colour = () => box.evaluate((rect) => getComputedStyle(rect).fill);
    const before = await colour();
    await page.locator('theme-toggle button').first().click();
    await page.locator('theme-toggle button').first().click();
    await expect.poll(colour).not.toBe(before);
    await page.locator('theme-toggle button').first().click();
    await expect.poll(colour).toBe(before);
    await page.locator('theme-toggle button').first().click();
    await page.clock.setFixedTime('2030-01-02T09:00:00');
    await page.goto(address('policies/shebei-gengxin-tiexi-2026-2/index.html'));
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
    await expect.poll(() => page.locator('policy-status').first().textContent()).toContain('已失效');
    await expect.poll(() => page.locator('review-banner').textContent()).toContain('已逾期');
    expect(complaints).toEqual([]);
  });
});

describe('the tools on a disk', () => {
  it('put a visit pack and a SPIN sheet together from a link', async () => {
    const { page, complaints } = await open('industries/machinery/struct/index.html');
    await page.getByRole('link', { name: '做拜访包' }).click();
    await expect.poll(() => page.locator('.sheet').count()).toBe(2);
    expect(await page.locator('.sheet h3').first().textContent()).toBe('机械制造·结构件与总成配套厂');
    await page.goto(`${address('tools/spin-sheet/index.html')}?industry=healthcare`);
    await expect.poll(() => page.locator('.question-list > li').count()).toBe(8);
    expect(complaints).toEqual([]);
  });

  it('give a calendar file', async () => {
    const { page, complaints } = await open('tools/follow-up/index.html');
    await page.getByRole('button', { name: '填示例' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载日历文件' }).click();
    expect((await download).suggestedFilename()).toBe('跟进-2026-11-25.ics');
    expect(complaints).toEqual([]);
  });
});

describe('what cannot work from a disk', () => {
  it('says that whole sections are not printed, and leaves the links', async () => {
    const { page, complaints } = await open('print/tiers/index.html');
    await expect.poll(() => page.locator('print-book [role=status]').textContent()).toContain('离线版不能');
    expect(await page.locator('[data-book] a').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('checks itself without what concerns a server', async () => {
    const { page, complaints } = await open('selfcheck/index.html');
    await expect.poll(() => page.locator('[data-summary]').textContent()).toBe('全部通过。');
    expect(await page.locator('[data-check=index]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('says that the pack is incomplete when its index is missing', async () => {
    rmSync(join(folder, 'offline-search.js'));
    const { page } = await open('index.html');
    await page.goto(`${address('search/index.html')}?q=票据`);
    await expect.poll(() => page.locator('[data-when=failed]:visible').count()).toBe(1);
    expect(await page.locator('[data-when=failed]').innerText()).toContain('离线版的文件不全');
    await page.goto(address('selfcheck/index.html'));
    await expect.poll(() => page.locator('[data-check=search]').textContent()).toContain('全部解压');
  });
});
