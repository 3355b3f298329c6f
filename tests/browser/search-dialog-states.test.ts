import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../helpers/accessibility.ts';
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
describe('the search window says', () => {
  it('that it is searching when that takes long', async () => {
    const page = await open();
    await page.route('**/pagefind/planner.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('票据池');
    await expect.poll(() => status(page).textContent()).toBe('正在查找…');
    await expect.poll(() => status(page).textContent()).toMatch(/^找到/);
  });

  it('that nothing answers, why, and what is nearest', async () => {
    const page = await open();
    await search(page, '信用卡年费怎么退');
    await expect.poll(() => status(page).textContent()).toMatch(/^没有找到，下面是最接近的 \d+ 条$/);
    expect(await dialog(page).locator('[data-note]').textContent()).toContain('只讲对公业务');
    expect(await options(page).count()).toBeGreaterThan(0);
  });

  it('that nothing at all was found', async () => {
    const page = await open();
    await search(page, '龘靐齉');
    expect(await status(page).textContent()).toBe('没有找到');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('what it searched instead of a slip', async () => {
    const page = await open();
    await search(page, '反向保里');
    expect(await dialog(page).locator('[data-instead]').textContent()).toContain('已按“反向保理”查找');
  });

  it.each([
    ['the index', /\/pagefind\/|\/offline-search\.js$/, '搜索没能启动，可能是网络断了或浏览器不支持。'],
    ['its own script', '**/search-dialog*.js', '搜索没能启动。按“搜索”到搜索页。'],
  ])('that %s cannot be loaded', async (_, files, message) => {
    const page = await open();
    await page.route(files, (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.keyboard.type('票据池');
    await expect.poll(() => status(page).textContent()).toBe(message);
    await page.keyboard.press('Enter');
    await expect.poll(() => pathOf(page)).toMatch(/\/search\/$/);
  });
});

describe('the search window looks', () => {
  it.each(['light', 'dark'] as const)(
    'accessible in %s colours, empty and with results',
    async (colorScheme) => {
      const page = await open('tiers/strategic/', { colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => {
        localStorage.setItem('sg.searches', '["保理"]');
        localStorage.setItem('sg.industry', '机械制造');
      });
      const faults = () => accessibilityFaults(page, { include: 'dialog' });
      await page.keyboard.press('Control+k');
      await expect.poll(() => dialog(page).locator('recent-searches').isVisible()).toBe(true);
      expect(await faults()).toEqual([]);
      for (const words of ['票据池', '信用卡年费怎么退']) {
        await box(page).fill(words);
        await expect.poll(() => options(page).count()).toBeGreaterThan(0);
        expect(await faults()).toEqual([]);
      }
    },
  );

  it('like a page of its own on a phone, opened by the button of a header that needs no row for it', async () => {
    const page = await open('tiers/strategic/', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('#site-q').isVisible()).toBe(false);
    const bar = await page.locator('.site-header .bar').boundingBox();
    expect(bar?.height ?? 0).toBeLessThanOrEqual(64);
    const opener = page.locator('.search-open');
    await opener.click();
    expect(await focused(page)).toBe('window-q');
    await page.keyboard.type('票据池');
    await expect.poll(() => options(page).count()).toBeGreaterThan(0);
    expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    const wide = await dialog(page)
      .locator('*')
      .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > 360).length);
    expect(wide).toBe(0);
    await dialog(page).getByRole('button', { name: '关闭' }).click();
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('like nothing on paper', async () => {
    const page = await open();
    await search(page, '票据池');
    await page.emulateMedia({ media: 'print' });
    expect(await dialog(page).isVisible()).toBe(false);
  });
});

describe('without the window', () => {
  it('the keys put the cursor into the box of the search page', async () => {
    const page = await open('search/');
    expect(await dialog(page).count()).toBe(0);
    for (const keys of ['/', 'Control+k']) {
      await page.locator('#q').blur();
      await page.keyboard.press(keys);
      expect(await focused(page)).toBe('q');
    }
  });

  it('a browser without such windows gets the cursor in the header, and the link leads to the search page', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
    await page.goto(`${url}tiers/`);
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe('site-q');
    await page.locator('.search-open').click();
    await expect.poll(() => pathOf(page)).toMatch(/\/search\/$/);
  });

  it('and without script a phone has the form in the header', async () => {
    const page = await open('tiers/', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    expect(await page.locator('.search-open').isVisible()).toBe(false);
    await page.locator('#site-q').fill('保理');
    await page.locator('#site-q').press('Enter');
    await expect.poll(() => page.url()).toContain('/search/?q=');
  });
});
