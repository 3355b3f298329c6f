import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftOf, sumShifts } from '../helpers/opened.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
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
    expect(await page.locator('[data-results] li').first().textContent()).toContain('产品 · 下次复核');
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

  it('answers from memory when the index is not served', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}search/?q=票据池`);
    await expect.poll(() => state(page)).toBe('done');
    expect(await page.locator('[data-result]').first().textContent()).toBe('票据池');
  });

  it('explains itself when nothing of the search is served', async () => {
    const page = await browser.newPage();
    await page.route(/\/pagefind\/|\/offline-search\.js$/, (route) => route.abort());
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

  it('has filters whose counts are the length of the list they give', async () => {
    const page = await open('?q=贴息');
    await expect.poll(() => state(page)).toBe('done');
    const option = page.locator('select[name=type] option').nth(1);
    const [, value = '', count = ''] = /^(.*)（(\d+)）$/.exec((await option.textContent()) ?? '') ?? [];
    await page.selectOption('select[name=type]', value);
    await expect.poll(() => page.locator('[data-count]').textContent()).toContain(`找到 ${count} 条`);
  });

  it('shows where a page says it: a link to the section and whole words marked', async () => {
    const page = await open('?q=票据池');
    await expect.poll(() => page.locator('[data-section]').count()).toBeGreaterThan(0);
    const marks = await page.locator('[data-passage] mark').allTextContents();
    expect(marks.filter((mark) => mark.length < 2)).toEqual([]);
    const section = page.locator('[data-section]').first();
    const address = await section.evaluate((link) => (link as HTMLAnchorElement).href);
    await page.goto(address);
    const anchor = decodeURIComponent(new URL(address).hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
  });

  it('puts a page into the visit of the tab, told at the top, and only what a pack has a place for', async () => {
    const page = await open('?q=票据池');
    await page.getByRole('button', { name: /^加入拜访包：票据池$/ }).click();
    const line = page.locator('visit-line');
    await expect.poll(() => line.locator('[data-line]').textContent()).toBe('另带 1 页');
    expect(await page.getByRole('button', { name: /^已在拜访包：票据池$/ }).count()).toBe(1);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('products/piaojuchi');
    await line.getByRole('button', { name: '清空' }).click();
    expect(await page.getByRole('button', { name: /^加入拜访包：票据池$/ }).count()).toBe(1);
    await line.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => line.locator('[data-line]').textContent()).toBe('另带 1 页');
    for (const card of await page.locator('[data-results] > li').all()) {
      const path = await card
        .locator('a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).pathname);
      if (/\/(methods|learn|tools|cases)\//.test(path))
        expect(await card.getByRole('button', { name: /拜访包/ }).count(), path).toBe(0);
    }
    await page.close();
  });

  it('lists the last searches of this computer and forgets them on demand', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}search/?q=保理`);
    await expect.poll(() => page.locator('recent-searches a').allTextContents()).toEqual(['保理']);
    await page.locator('recent-searches').getByRole('button', { name: '清除' }).click();
    expect(await page.locator('recent-searches').isVisible()).toBe(false);
  });

  it('says plainly that nothing answers, shows the nearest and offers a note for the editor', async () => {
    const page = await open('?q=信用卡年费怎么退');
    await expect.poll(() => state(page)).toBe('empty');
    expect(await page.locator('[data-count]').textContent()).toBe('没有找到');
    expect(await page.locator('[data-note]').textContent()).toContain('只讲对公业务');
    expect(await page.getByRole('heading', { name: '最接近的' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '复制给编辑' }).click();
    await expect.poll(() => page.locator('[data-reported]').textContent()).toMatch(/已复制|没能复制/);
  });

  it('says what it searched instead of a slip', async () => {
    const page = await open('?q=反向保里');
    await expect.poll(() => state(page)).toBe('done');
    expect(await page.locator('[data-instead]').textContent()).toContain('已按“反向保理”查找');
    expect(await page.locator('[data-result]').first().textContent()).toBe('反向保理');
  });

  it('leads from what a client says to the answer to it', async () => {
    const page = await open('?q=客户嫌银行审批太慢怎么答');
    await expect.poll(() => state(page)).toBe('done');
    const section = page.locator('[data-section][href*="#objection-"]').first();
    await section.click();
    const id = new URL(page.url()).hash.slice(1);
    expect(id).toMatch(/^objection-\d$/);
    expect(await page.locator(`[id="${id}"]`).textContent()).toContain('慢');
  });

  it.each([360, 1366])(
    'shifts nothing while results come and are scrolled at %i px, and leaves none empty',
    async (width) => {
      const page = await (await browser.newContext({ viewport: { width, height: 768 } })).newPage();
      await page.addInitScript(sumShifts);
      await page.goto(`${url}search/?type=政策`, { waitUntil: 'networkidle' });
      await expect.poll(() => page.locator('[data-results] li').count()).toBeGreaterThan(10);
      for (const card of await page.locator('[data-results] li').all()) await card.scrollIntoViewIfNeeded();
      const empty = () => page.locator('[data-passage]:empty').count();
      await expect.poll(empty).toBe(0);
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.1);
    },
  );

  it('gives back the room of a passage that cannot be loaded', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/text/**', (route) => route.abort());
    await page.goto(`${url}search/?q=票据池`);
    await expect.poll(() => state(page)).toBe('done');
    await expect
      .poll(() => page.locator('[data-results] li').first().locator('[data-passage]').count())
      .toBe(0);
  });

  it('shows what stands below the results once they are there, or when the script does not come', async () => {
    const page = await open('?q=票据池');
    await expect.poll(() => state(page)).toBe('done');
    expect(await page.getByRole('heading', { name: '从列表进入' }).isVisible()).toBe(true);
    const broken = await browser.newPage();
    await broken.route('**/_astro/*.js', (route) => route.abort());
    await broken.goto(`${url}search/?q=票据池`);
    await expect.poll(() => broken.getByRole('heading', { name: '从列表进入' }).isVisible()).toBe(true);
  });
});
