import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path = 'tiers/'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}${path}`);
  return page;
}
const input = (page: Page) => page.locator('.site-search input');
const options = (page: Page) => page.locator('.site-search [role=option]');

describe('the search box of the header', () => {
  it('suggests while typing, tells the count and opens the one chosen with the arrows', async () => {
    const page = await open();
    await input(page).focus();
    await page.keyboard.type('票据池');
    await expect.poll(() => options(page).count()).toBeGreaterThan(0);
    expect(await input(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.site-search [role=status]').textContent()).toContain('条建议');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('.site-search [aria-selected=true]');
    expect(await chosen.textContent()).toContain('票据池');
    expect(await input(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/products\/piaojuchi\/$/);
  });

  it('wraps with ArrowUp to the last suggestion and closes with Escape', async () => {
    const page = await open();
    await input(page).focus();
    await page.keyboard.type('保理');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('.site-search [role=listbox]').isVisible()).toBe(false);
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens a suggestion that is clicked', async () => {
    const page = await open();
    await input(page).focus();
    await page.keyboard.type('票据池');
    await options(page).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/products\/piaojuchi\/$/);
  });

  it('asks nothing while an input method composes', async () => {
    const page = await open();
    await input(page).focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'piaoju', selectionStart: 6, selectionEnd: 6 });
    await page.waitForTimeout(400);
    expect(await options(page).count()).toBe(0);
    await input(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    expect(new URL(page.url()).pathname).toMatch(/\/tiers\/$/);
  });
});

describe('pages read last', () => {
  it('are listed on the home page of this computer, newest first, and can be cleared', async () => {
    const page = await open('products/piaojuchi/');
    await page.goto(`${url}tiers/strategic/`);
    await page.goto(url);
    const list = page.locator('recent-pages li');
    await expect.poll(() => list.allTextContents()).toEqual(['战略核心客户', '票据池']);
    await page.goto(`${url}local-data/`);
    await page.getByRole('button', { name: '清除全部' }).click();
    await page.goto(url);
    expect(await page.locator('recent-pages').isVisible()).toBe(false);
  });
});

describe('print books', () => {
  it('put every entry of an industry on one page, without a repeated id, ready to print', async () => {
    const page = await open('print/industry-machinery/');
    const book = page.locator('print-book');
    await expect.poll(() => book.getAttribute('data-state'), { timeout: 30_000 }).toBe('done');
    expect(await page.locator('.book-chapter').count()).toBe(await page.locator('[data-book] a').count());
    const ids = await page.locator('[id]').evaluateAll((parts) => parts.map((part) => part.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const dead = await page
      .locator('print-book a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => !document.getElementById(decodeURIComponent(id))),
      );
    expect(dead).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印这一册' }).isVisible()).toBe(false);
  });

  it('say which entries did not load', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/tiers/base/', (route) => route.abort());
    await page.goto(`${url}print/tiers/`);
    await expect.poll(() => page.locator('print-book').getAttribute('data-state')).toBe('failed');
    expect(await page.locator('print-book [role=status]').textContent()).toContain('有 1 篇没有载入');
  });
});
