import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(tool: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${url}tools/${tool}/`);
  return page;
}
const answer = (page: Page) => page.locator('[data-answer]');

describe('tools', () => {
  it('tell the tier of the first case and which conditions hold', async () => {
    const page = await open('tier');
    expect(await answer(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: '填示例' }).click();
    expect(await answer(page).textContent()).toContain('营收 35000 万元（3.5 亿元）：成长价值客户。');
    expect(await answer(page).textContent()).toContain('最低标准：每月服务不少于 2 次，其中面访不少于 1 次');
  });

  it('say for a large client without cooperation what is missing and whom to tell', async () => {
    const page = await open('tier');
    await page.getByLabel('年营业收入（万元）').fill('60000');
    expect(await answer(page).textContent()).toContain('先按成长价值客户服务，报主管');
    expect(await answer(page).textContent()).toContain('✗ 不满足：和我行合作较深');
  });

  it('show that a usual book does not fit into a month, and the three ways out', async () => {
    const page = await open('capacity');
    await page.getByRole('button', { name: '填示例' }).click();
    const text = await answer(page).textContent();
    expect(text).toContain('装不下：最低标准一个月要 253.3 小时，能用 67.2 小时');
    expect(text).toContain('一个人约 26.5 户');
    expect(text).toContain('合计每月服务 180 次，其中面访 81.7 次');
    await page.getByLabel('学习与研究占比（%）').fill('0');
    expect(await answer(page).textContent()).toContain('一个人约 66.3 户');
  });

  it('score the health of the example on two sides and say what to check first', async () => {
    const page = await open('health');
    await page.getByRole('button', { name: '填示例' }).click();
    const text = await answer(page).textContent();
    expect(text).toContain('经营健康 84 分，健康');
    expect(text).toContain('关系粘性 56 分，预警');
    expect(text).toContain('不是信用评级');
  });

  it('keep nothing: not in the address, not in storage, not after leaving the page', async () => {
    const page = await open('tier');
    await page.getByLabel('年营业收入（万元）').fill('35000');
    expect(page.url()).not.toContain('35000');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('35000');
    await page.goto(`${url}tools/`);
    await page.goBack();
    expect(await page.getByLabel('年营业收入（万元）').inputValue()).toBe('');
  });

  it('explain themselves without JavaScript', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${url}tools/tier/`);
    expect(await page.locator('main').textContent()).toContain('浏览器没有开启脚本');
    expect(await page.locator('.tool-form:visible').count()).toBe(0);
  });

  it('are offered on the pages of the methods they serve', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}methods/customer-tiering/`);
    await page.getByRole('main').getByRole('link', { name: '分层计算器' }).first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/tools\/tier\/$/);
  });
});
