import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '../helpers/docx.ts';
import { downloadedBytes } from '../helpers/download.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages, stored, watchCopy } from '../helpers/visit.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const name = '⟦客户⟧机械厂';
const numbers = { 年营业收入: '76543', 缩短天数: '12', 替代资金成本: '3.8', 融资余额: '2000', 利差: '0.3' };

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(url + path);
  return page;
}
async function fill(page: Page): Promise<void> {
  for (const part of await page.locator('details.calculation > summary').all()) await part.click();
  for (const [field, value] of Object.entries(numbers))
    await page.locator(`input[name="${field}"]`).fill(value);
  await page.selectOption('select[name=scheme]', 'machinery-bill-pool');
  await page.locator('input[name=client]').fill(name);
}
const give = (page: Page, what: string) => page.getByRole('button', { name: what });

describe('the value tool', () => {
  it('works the first case out, asks about a slip, and gives no proposal with numbers of a case', async () => {
    const page = await open('tools/value/');
    await page.getByRole('button', { name: '填示例' }).click();
    const answer = page.locator('[data-answer]');
    expect(await answer.innerText()).toContain('一年合计 200万元');
    expect(await answer.innerText()).toContain('35000万元 ÷ 365天 × 15天');
    await page.locator('select[name="一年天数"]').selectOption('1');
    expect(await answer.innerText()).toContain('一次腾出 1458万元');
    await page.locator('select[name="年营业收入的单位"]').selectOption('亿元');
    expect(await answer.innerText()).toContain('单位没有选错吗');
    await page.selectOption('select[name=scheme]', 'machinery-bill-pool');
    await give(page, '出建议书').click();
    expect(await page.locator('[data-message]').innerText()).toContain('还是案例的数');
    expect(await page.locator('.proposal').count()).toBe(0);
  });

  it('gives a proposal as Word, text and two pages, and takes it away when the form changes', async () => {
    const page = await open('tools/value/');
    await fill(page);
    await give(page, '出建议书').click();
    await expect.poll(() => give(page, '下载 Word').isEnabled()).toBe(true);
    const bytes = await downloadedBytes(page, () => give(page, '下载 Word').click());
    const copied = await watchCopy(page);
    await give(page, '复制文字').click();
    for (const form of [docxText(bytes), await copied()]) {
      expect(form).toContain(name);
      expect(form).toContain('测算不构成承诺');
      expect(form).not.toContain('内部资料');
    }
    await page.evaluate(() => (window.print = () => undefined));
    await give(page, '打印或存成 PDF').click();
    expect(await printedPages(page)).toBe(2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('body > .proposal').count()).toBe(0);
    await page.locator('input[name="利差"]').fill('0.2');
    expect(await page.locator('.proposal').count()).toBe(0);
  });

  it('holds a promise back until it is ticked, and asks again when the words change', async () => {
    const page = await open('tools/value/');
    await fill(page);
    await page.locator('textarea[name=agreed]').fill('我行保证三天内放款。');
    await give(page, '出建议书').click();
    const box = page.locator('[data-findings] input').first();
    await box.waitFor();
    expect(await give(page, '复制文字').isDisabled()).toBe(true);
    for (const one of await page.locator('[data-findings] input').all()) await one.check();
    await expect.poll(() => give(page, '复制文字').isEnabled()).toBe(true);
    await page.locator('textarea[name=agreed]').fill('我行保证两天内放款。');
    await give(page, '出建议书').click();
    await box.waitFor();
    expect(await give(page, '复制文字').isDisabled()).toBe(true);
  });

  it('keeps neither the name nor an amount: not in storage, address, history or a request', async () => {
    const page = await open('tools/value/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await fill(page);
    await give(page, '出建议书').click();
    await page.locator('.proposal').waitFor();
    await expect.poll(() => give(page, '复制文字').isEnabled()).toBe(true);
    const state = await page.evaluate(() => JSON.stringify(history.state) + location.href + document.title);
    for (const place of [await stored(page), asked.join('\n'), state]) {
      expect(decodeURI(place)).not.toContain(name);
      expect(place).not.toContain(numbers.年营业收入);
    }
  });
});

it('a product page works its own numbers out', async () => {
  const page = await open('products/yincheng/');
  const tool = page.locator('calculator-tool');
  await tool.scrollIntoViewIfNeeded();
  await tool.locator('input[name="票面金额"]').fill('0.2亿');
  expect(await tool.locator('[data-answer]').innerText()).toContain('保证金 1000万元，敞口 1000万元');
});
