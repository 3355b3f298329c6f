import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { box, dialog, focused, options, pathOf, search, status } from '../helpers/search-window.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path = 'tiers/strategic/', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
  return page;
}
describe('the search window', () => {
  it.each(['Control+k', 'Meta+k', '/'])('opens with %s, the cursor in its box', async (keys) => {
    const page = await open();
    await page.keyboard.press(keys);
    expect(await dialog(page).isVisible()).toBe(true);
    expect(await focused(page)).toBe('window-q');
    expect(await box(page).inputValue()).toBe('');
  });

  it('loses no key that is typed before it has loaded', async () => {
    const page = await open();
    await page.route('**/search-dialog*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await search(page, '票据池');
    await expect.poll(() => options(page).first().textContent()).toContain('票据池');
  });

  it('leaves / to fields and to input methods, and opens with Ctrl+K from a field', async () => {
    const page = await open();
    const field = page.locator('#site-q');
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await dialog(page).isVisible()).toBe(false);
    const composed = { key: '/', isComposing: true, bubbles: true };
    await page.locator('main').dispatchEvent('keydown', composed);
    await page.locator('main').dispatchEvent('keydown', { key: '/', keyCode: 229, bubbles: true });
    expect(await dialog(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('can be turned off on the page of local data, and then offers no keys', async () => {
    const page = await open('local-data/');
    await page.getByLabel('用快捷键打开搜索').uncheck();
    await page.goto(`${url}tiers/`);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await page.locator('.search-open').isVisible()).toBe(false);
  });

  it('loads nothing before it is opened, and the search after that', async () => {
    const page = await (await browser.newContext()).newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${url}tiers/`, { waitUntil: 'networkidle' });
    const ofSearch = () => requests.filter((one) => /pagefind|search-(dialog|index|worker)/.test(one));
    expect(ofSearch()).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect.poll(() => ofSearch().some((one) => one.includes('pagefind'))).toBe(true);
  });

  it('shows results with their number, follows the one chosen with the arrows, and remembers the words', async () => {
    const page = await open();
    await search(page, '票据池');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await status(page).textContent()).toMatch(/找到 \d+ 条，先列最相关的 8 条/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = dialog(page).locator('[aria-selected=true]');
    expect(await chosen.textContent()).toBe('票据池 产品');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toMatch(/\/products\/piaojuchi\/$/);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await expect.poll(() => dialog(page).locator('recent-searches a').allTextContents()).toEqual(['票据池']);
  });

  it('opens the search page with Enter when no result is chosen', async () => {
    const page = await open();
    await search(page, '保理');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toMatch(/\/search\/$/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('保理');
  });

  it('has a link to all results that keeps the words and the chosen industry', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('sg.industry', '机械制造'));
    await search(page, '票据池');
    const all = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    await dialog(page).getByRole('button', { name: '只看机械制造' }).click();
    const count = async () => Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    await expect.poll(count).toBeLessThan(all);
    await dialog(page).getByRole('link', { name: '查看全部结果' }).click();
    await expect.poll(() => pathOf(page)).toMatch(/\/search\/$/);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('q'), searchParams.get('industry')]).toEqual(['票据池', '机械制造']);
  });

  it('gives the focus back where it was: Esc, the button and a click beside it close', async () => {
    const page = await open();
    const link = page.locator('main a').first();
    const back = () => link.evaluate((one) => one === document.activeElement);
    const closings = [
      async () => page.keyboard.press('Escape'),
      async () => dialog(page).getByRole('button', { name: '关闭' }).click(),
      async () => page.mouse.click(5, 700),
    ];
    for (const close of closings) {
      await link.focus();
      await search(page, '保理');
      await close();
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await back()).toBe(true);
    }
  });

  it('stays open for a drag that begins in its box and ends beside it', async () => {
    const page = await open();
    await search(page, '保理');
    const at = await box(page).boundingBox();
    await page.mouse.move((at?.x ?? 0) + 20, (at?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(5, 700);
    await page.mouse.up();
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('keeps Tab inside, both ways round', async () => {
    const page = await open();
    await search(page, '保理');
    const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    const seen: string[] = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press(step < 5 ? 'Tab' : 'Shift+Tab');
      expect(await inside()).toBe(true);
      seen.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(seen.slice(0, 4)).toEqual(['搜索', '关闭', '查看全部结果', '']);
  });

  it('asks nothing while an input method composes, and leaves it Enter and Esc', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await expect.poll(() => focused(page)).toBe('window-q');
    await page.waitForLoadState('networkidle');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'piaojuchi', selectionStart: 9, selectionEnd: 9 });
    await page.waitForTimeout(400);
    expect(await options(page).count()).toBe(0);
    await box(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    await box(page).dispatchEvent('keydown', { key: 'Escape', keyCode: 229, isComposing: true });
    expect(await dialog(page).isVisible()).toBe(true);
    expect(pathOf(page)).toMatch(/\/tiers\/strategic\/$/);
    await client.send('Input.insertText', { text: '票据池' });
    await expect.poll(() => options(page).first().textContent()).toContain('票据池');
  });

  it('lists the last searches when empty and forgets them on demand', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('sg.searches', '["保理","票据池"]'));
    await page.keyboard.press('/');
    const recent = dialog(page).locator('recent-searches');
    await expect.poll(() => recent.locator('a').allTextContents()).toEqual(['保理', '票据池']);
    await recent.getByRole('button', { name: '清除' }).click();
    expect(await recent.isVisible()).toBe(false);
    expect(await focused(page)).toBe('window-q');
    expect(await page.evaluate(() => localStorage.getItem('sg.searches'))).toBeNull();
  });
});
