import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}search/${query}`);
  return page;
}
const state = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');

describe('the search page', () => {
  it('runs the question of its address and puts the product first', async () => {
    const page = await open('?q=票据池');
    await expect.poll(() => state(page)).toBe('done');
    const first = page.locator('[data-result]').first();
    expect(await first.textContent()).toBe('票据池');
    expect(await page.locator('[data-results] li').first().textContent()).toContain('产品 · 已批准');
  });

  it('narrows by a facet with true counts and keeps it in the address', async () => {
    const page = await open('?q=设备更新');
    await expect.poll(() => state(page)).toBe('done');
    await page.selectOption('select[name=type]', '政策');
    await expect.poll(() => page.url()).toContain('type=');
    await expect
      .poll(() =>
        page
          .locator('[data-results] li')
          .evaluateAll((items) => items.every((item) => item.textContent.includes('政策 ·'))),
      )
      .toBe(true);
  });

  it('says so when nothing is found', async () => {
    const page = await open('?q=龘靐齉');
    await expect.poll(() => state(page)).toBe('empty');
    expect(await page.locator('[data-when=empty]').textContent()).toContain('没有找到');
  });

  it('explains itself when the index cannot be loaded', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/?q=票据`);
    await expect.poll(() => state(page)).toBe('failed');
    expect(await page.locator('[data-when=failed]').textContent()).toContain('自检');
  });

  it('asks nothing while an input method composes, and once when it ends', async () => {
    const page = await open();
    const input = page.locator('#q');
    await input.focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'piaojuchi', selectionStart: 9, selectionEnd: 9 });
    await page.waitForTimeout(400);
    expect(await state(page)).toBe('idle');
    await input.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    expect(await state(page)).toBe('idle');
    await client.send('Input.insertText', { text: '票据池' });
    await expect.poll(() => state(page)).toBe('done');
    expect(await page.locator('[data-result]').first().textContent()).toBe('票据池');
  });

  it('works with the keyboard alone from the header of any page', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}tiers/`);
    await page.locator('.site-search input').focus();
    await page.keyboard.type('保理');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/search\/$/);
    await expect.poll(() => state(page)).toBe('done');
    await page.locator('[data-result]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).not.toContain('/search/');
  });
});
