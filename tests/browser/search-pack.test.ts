import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipPack } from '../helpers/pack.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite();
const folder = unzipPack(dir);
let browser: Browser;
let pack: Page;
let asked: Page;
beforeAll(async () => {
  browser = await openBrowser();
  pack = await browser.newPage();
  await pack.goto(pathToFileURL(join(folder, 'search/index.html')).href);
  asked = await browser.newPage();
  await asked.goto(`${url}search/`);
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** What the reader sees: how many pages answer, and the first of them. */
async function seen(page: Page): Promise<string[]> {
  const region = page.locator('[data-search-state]');
  await expect.poll(() => region.getAttribute('data-search-state')).toMatch(/done|empty/);
  const count = await page.locator('[data-count]').textContent();
  const titles = await page.locator('[data-result]').allTextContents();
  return [count ?? '', ...titles.slice(0, 5)];
}

async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await expect.poll(() => page.locator('[data-search-state]').getAttribute('aria-busy')).toBe('false');
  return seen(page);
}

const queries = [
  ['车', '贷', '税', '煤', '鲸'],
  ['5000万', '5,000万', '五千万', '2.5亿', '25,000万元', '0.5亿', '7.3亿', '１０００万'],
  ['财金〔2026〕4号', '财金 2026 4号', '零点五个百分点', '80%', '三十六个月'],
  ['票据池 -融资', '"票据池额度"', '“设备更新” 贴息', '应收账款 -质押 -保理', '"没有这句话"'],
  ['外贸企业收汇慢', 'pjc', 'scf', '票剧池', '还款能不能晚几天', '银发251'],
].flat();

describe('a question on a fresh page, on one that was asked before, and in the pack', () => {
  it.each(queries)('%s has one answer', async (query) => {
    const fresh = await browser.newPage();
    await fresh.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    const expected = await seen(fresh);
    await fresh.close();
    expect(await ask(asked, query)).toEqual(expected);
    expect(await ask(pack, query)).toEqual(expected);
  });
});

it('a pasted page is asked for by its first 200 characters', async () => {
  const page = '这家企业三年前开始做出口，账期越拉越长，老板想把应收账款换成现款，又怕汇率来回跳。'.repeat(
    100,
  );
  for (const place of [asked, pack]) {
    await place.locator('#q').fill('');
    await place.keyboard.insertText(page);
    expect(await place.locator('#q').inputValue()).toBe(page.slice(0, 200));
    await place.locator('#q').press('Enter');
    await expect
      .poll(() => place.locator('[data-search-state]').getAttribute('data-search-state'))
      .toMatch(/done|empty/);
  }
});
