import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf } from '../helpers/calendar.ts';
import { downloaded } from '../helpers/download.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}
const answer = (page: Page) => page.locator('[data-answer]');

describe('the tree behind a sign', () => {
  it('is answered from the keyboard, question after question, to a cause', async () => {
    const page = await open('tools/warning/');
    await page.getByLabel('看到了什么苗头').selectOption({ label: '他家的票没人肯收' });
    await page.locator('[name=notes-trade][value=yes]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name=notes-trade]:checked').inputValue()).toBe('no');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'notes-overdue',
    );
    await page.keyboard.press('Space');
    expect(await answer(page).textContent()).toContain('原因是经营收缩');
    expect(await answer(page).textContent()).toMatch(/1 个工作日内告诉风险管理岗/);
  });

  it('stops where something cannot be found out, and lets nobody tip off the client', async () => {
    const page = await open('tools/warning/');
    await page.getByLabel('看到了什么苗头').selectOption({ label: '结算少了一半' });
    await page.locator('[name=flow][value=unknown]').check();
    expect(await answer(page).textContent()).toContain('先停新增用信');
    await page.locator('[name=flow][value=yes]').check();
    expect(await answer(page).textContent()).toContain('不让客户知道');
    expect(await answer(page).textContent()).not.toContain('可以说');
  });

  it('prints as a table of the questions of its sign', async () => {
    const page = await open('tools/warning/');
    await page.getByLabel('看到了什么苗头').selectOption({ label: '发工资的人少了' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.tool-form').isVisible()).toBe(false);
    expect(await page.locator('[data-row]:visible').first().textContent()).toContain('1. 代发名单里');
    expect(await page.locator('[data-row]:visible').count()).toBeLessThan(
      await page.locator('[data-row]').count(),
    );
  });
});

describe('an event', () => {
  it('does not let a letter with a promise out before it is looked at, nor keeps what was typed', async () => {
    const page = await open('tools/event-kit/');
    await page.getByRole('button', { name: '填示例' }).click();
    await page.getByLabel('讲哪个题目').selectOption({ label: '自己定' });
    await page.getByLabel('自己定的题目').fill('利率可以给到3.2%');
    await page.getByRole('button', { name: '复制邀请信' }).click();
    await expect.poll(() => page.locator('[data-kit-status]').textContent()).toContain('没打勾');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.kit-letter').isVisible()).toBe(false);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept + page.url()).not.toMatch(/3\.2|二楼/);
  });
});

describe('a year of touchpoints', () => {
  it('comes as a calendar file with each date once', async () => {
    const page = await open('tools/touchpoints/');
    await page.getByRole('button', { name: '填示例' }).click();
    const button = page.getByRole('button', { name: '下载日历文件' });
    const { name, text } = await downloaded(page, () => button.click());
    expect(name).toMatch(/^触点-\d{4}\.ics$/);
    const ids = eventsOf(text).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await answer(page).textContent()).toContain(`排了 ${ids.length} 个日子`);
  });
});
