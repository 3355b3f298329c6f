import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { stored } from '../helpers/visit.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a tool, answering every question with `answer`; the questions asked are noted. */
async function open(path: string, answer: () => boolean) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(`${dialog.type()} ${dialog.message()}`);
    await (answer() ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(url + path);
  await page.locator('.tool-form:visible').waitFor();
  return { page, asked };
}
const conclusion = (page: Page) => page.getByLabel('结论');
const follow = (page: Page) => page.getByRole('contentinfo').getByRole('link').first();

describe('what is typed into a tool', () => {
  it('is lost by a link only when its writer agrees, who is asked once', async () => {
    let agree = false;
    const { page, asked } = await open('tools/minutes/', () => agree);
    await conclusion(page).fill('先解决长票怎么付');
    await follow(page).click();
    expect(asked).toEqual([expect.stringMatching(/^confirm 写的内容没有存/)]);
    expect(await conclusion(page).inputValue()).toBe('先解决长票怎么付');
    agree = true;
    await follow(page).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/tools/minutes/'));
    expect(asked).toHaveLength(2);
  });

  it('makes the browser ask before the page is closed or loaded anew', async () => {
    const { page, asked } = await open('tools/tier/', () => false);
    await page.getByLabel('年营业收入（万元）').pressSequentially('35000');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual([expect.stringMatching(/^beforeunload/)]);
    expect(await page.getByLabel('年营业收入（万元）').inputValue()).toBe('35000');
  });

  it('is on a sheet too: changed words, an own question, a name', async () => {
    const { page, asked } = await open('tools/spin-sheet/?industry=machinery', () => false);
    await page.locator('.question-list .editable').first().fill('换成我的话');
    await page.selectOption('select[name=node]', 'struct');
    await expect.poll(() => page.locator('.question-list').innerText()).toContain('换成我的话');
    await follow(page).click();
    expect(asked).toHaveLength(1);
    expect(await page.locator('.question-list').innerText()).toContain('换成我的话');
  });

  it('stays when an example is refused, and comes back after an example or clearing', async () => {
    let agree = false;
    const { page, asked } = await open('tools/minutes/', () => agree);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await conclusion(page).fill('先解决长票怎么付');
    await press('填示例');
    expect(await conclusion(page).inputValue()).toBe('先解决长票怎么付');
    agree = true;
    await press('填示例');
    expect(await conclusion(page).inputValue()).toBe('先解决长票怎么付给上游');
    await press('撤销');
    expect(await conclusion(page).inputValue()).toBe('先解决长票怎么付');
    await press('清空');
    expect(await conclusion(page).inputValue()).toBe('');
    await press('撤销');
    expect(await conclusion(page).inputValue()).toBe('先解决长票怎么付');
    expect(asked).toHaveLength(2);
  });
});

describe('what is chosen in a tool', () => {
  it('lasts until the tab closes, asks nothing, and goes with clearing', async () => {
    const { page, asked } = await open('tools/health/', () => false);
    const select = page.locator('.tool-form select').first();
    await select.selectOption('red');
    await page.locator('.tool-form input[name=veto]').first().check();
    await page.reload();
    expect(await select.inputValue()).toBe('red');
    expect(await page.locator('.tool-form input[name=veto]').first().isChecked()).toBe(true);
    expect(await page.locator('[data-answer]').isVisible()).toBe(true);
    await page.getByRole('button', { name: '清空' }).click();
    expect(await stored(page)).not.toContain('draft');
    expect(asked).toEqual([]);
  });

  it('is kept without the words beside it', async () => {
    const { page } = await open('tools/minutes/', () => true);
    await page.getByLabel('拜访日期').fill('2026-11-25');
    await conclusion(page).fill('某某公司同意');
    expect(await stored(page)).toContain('2026-11-25');
    expect(await stored(page)).not.toContain('某某');
    await page.reload();
    expect(await page.getByLabel('拜访日期').inputValue()).toBe('2026-11-25');
    expect(await conclusion(page).inputValue()).toBe('');
  });
});
