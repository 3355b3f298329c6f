import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const kept = {
  theme: 'dark',
  searches: '["保理","票据池"]',
  recent: 'broken',
  older: 'x',
};

async function open(settings: Record<string, string> = {}): Promise<Page> {
  const page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
  await page.goto(`${url}local-data/`);
  await page.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) localStorage.setItem(`sg.${name}`, value);
  }, settings);
  await page.reload();
  return page;
}
const thing = (page: Page, title: string) =>
  page.locator('local-data li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('the page of local data', () => {
  it('says in words what is kept and how much of it, with the raw data folded away', async () => {
    const page = await open(kept);
    expect(await page.locator('local-data h2').allTextContents()).toEqual([
      '页面颜色',
      '最近搜过的词',
      '最近看过的页面',
      '其他（older）',
    ]);
    expect(await thing(page, '页面颜色').textContent()).toContain('1 项：深色');
    expect(await thing(page, '最近搜过的词').textContent()).toContain('2 个词');
    expect(await thing(page, '最近看过的页面').textContent()).toContain('内容读不出');
    const raw = thing(page, '最近搜过的词').locator('pre');
    expect(await raw.isVisible()).toBe(false);
    await thing(page, '最近搜过的词').getByText('原始数据').click();
    expect(await raw.textContent()).toBe(kept.searches);
  });

  it('tells the day of the last change where it is known', async () => {
    const page = await open(kept);
    expect(await thing(page, '页面颜色').textContent()).toContain('改动日期没有记录');
    await page.clock.setFixedTime('2030-01-02T09:00:00');
    await page.getByLabel('用快捷键打开搜索').uncheck();
    expect(await thing(page, '搜索快捷键').textContent()).toContain('最近改动 2030-01-02');
  });

  it('deletes one thing, says so, and leaves the others', async () => {
    const page = await open(kept);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: '删除：页面颜色' }).click();
    expect(await page.locator('local-data [role=status]').textContent()).toBe('已删除“页面颜色”。');
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await page.locator('theme-toggle button').first().textContent()).toBe('配色：跟随系统');
    expect(await thing(page, '最近搜过的词').count()).toBe(1);
  });

  it('lists the visit and the choices of this tab too, and deletes them', async () => {
    const page = await open(kept);
    await page.evaluate(() => {
      sessionStorage.setItem('sg.visit', '{"industry":"machinery"}');
      sessionStorage.setItem('sg.draft.health-tool', '{"a":"red"}');
    });
    await page.reload();
    expect(await thing(page, '这次拜访').textContent()).toContain('在这个标签页里');
    await page.getByRole('button', { name: '删除：这次拜访' }).click();
    expect(await thing(page, '这次拜访').count()).toBe(0);
    expect(await thing(page, '表单里选的项').count()).toBe(1);
    await page.getByRole('button', { name: '清除全部' }).click();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  it('clears everything down to the last key of the site', async () => {
    const page = await open(kept);
    await page.getByLabel('用快捷键打开搜索').uncheck();
    await page.getByRole('button', { name: '清除全部' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.locator('[data-empty]').textContent()).toBe('这台电脑没有存过任何东西。');
    expect(await page.getByLabel('用快捷键打开搜索').isChecked()).toBe(true);
  });

  it('fits a phone with everything unfolded', async () => {
    const page = await open({ ...kept, searches: JSON.stringify(['票据池'.repeat(60)]) });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const summary of await page.getByText('原始数据').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
