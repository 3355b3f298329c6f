import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages, stored, watchCopy } from '../helpers/visit.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(tool: string, width = 1366): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 768 } })).newPage();
  await page.goto(`${url}tools/${tool}/`);
  await page.locator('.tool-form').waitFor();
  return page;
}
const warnings = (page: Page) => page.locator('[data-warnings]');
const sheets = (page: Page) => page.locator('[data-sheets]');
const example = (page: Page) => page.getByRole('button', { name: '填示例' }).click();

describe('the cards of a client', () => {
  it.each([
    ['contact-grid', 1],
    ['ladder', 1],
    ['profile', 2],
    ['mining', 1],
    ['matching', 1],
    ['rivals', 1],
  ])('%s prints exactly %d A4, blank, filled and full, from a phone too', async (tool, pages) => {
    const page = await open(tool, 360);
    expect(await printedPages(page), 'blank').toBe(pages);
    await example(page);
    expect(await page.locator('[data-answer]').isVisible()).toBe(true);
    expect(await printedPages(page), 'filled').toBe(pages);
    await page.locator('.tool-form').evaluate((form: HTMLFormElement) => {
      for (const field of form.querySelectorAll<HTMLInputElement>('input'))
        if (field.type === 'text') field.value = '填得很长'.repeat(30).slice(0, field.maxLength);
        else if (field.type === 'checkbox') field.checked = true;
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await printedPages(page), 'full').toBe(pages);
    expect(await warnings(page).innerText()).not.toContain('装不下');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('carry their secrecy on every sheet of paper, and nothing of the form', async () => {
    const page = await open('profile');
    await example(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet-foot').allInnerTexts()).toHaveLength(2);
    for (const foot of await page.locator('.sheet-foot').allInnerTexts())
      expect(foot).toContain('密级：内部');
    expect(await page.locator('.tool-form, .tool-answer').filter({ visible: true }).count()).toBe(0);
  });

  it('keep nothing of a profile: not in storage, not in the address, not on the way back', async () => {
    const page = await open('profile');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.getByLabel('主营什么', { exact: true }).fill('结构件甲');
    await page.getByLabel('客户代号（不写名称）').fill('客户甲');
    expect(await sheets(page).innerText()).toContain('结构件甲');
    expect(await stored(page)).not.toContain('甲');
    expect(page.url()).toMatch(/\/tools\/profile\/$/);
    await page.goto(`${url}tools/`);
    expect(await stored(page)).not.toContain('甲');
    await page.goBack();
    expect(await page.getByLabel('主营什么', { exact: true }).inputValue()).toBe('');
    expect(asked.filter((one) => !one.startsWith(url) || decodeURI(one).includes('甲'))).toEqual([]);
  });

  it('tell of a number that is somebody’s, and show no name of another bank', async () => {
    const page = await open('rivals');
    await page.getByLabel('同业A怎样').first().fill('工行低 20 个基点');
    await page.getByLabel('我们怎样').first().fill('找 13812345678 问');
    await expect.poll(() => warnings(page).innerText()).toContain('“13812345678”像是手机号');
    expect(await warnings(page).innerText()).toContain('“工行”是别家银行');
    expect(await sheets(page).innerText()).not.toContain('工行');
    await page.getByLabel('我们怎样').first().fill('确权就可以谈');
    await expect.poll(() => warnings(page).innerText()).not.toContain('手机号');
  });

  it('give the data desk one text to copy, with the numbers as they were changed', async () => {
    const page = await open('mining');
    await page.getByLabel('代发多、其他产品少').check();
    await page.getByLabel('每月代发（人）').fill('60');
    const copied = await watchCopy(page);
    await page.getByRole('button', { name: '复制结果' }).click();
    expect(await copied()).toMatch(/^对公挖潜取数单：1 条规则/);
    expect(await copied()).toContain('每月代发不少于 60 人');
    expect(await copied()).toContain('以本行为准');
  });
});
