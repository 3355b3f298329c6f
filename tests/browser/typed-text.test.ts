import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A name and an amount that stand nowhere in the content. */
const secret = { words: '甲乙丙丁某某公司', amount: '7654321' };
const holds = (text: string) => text.includes(secret.words) || text.includes(secret.amount);

/** Everything a page can keep or tell besides what it shows. */
async function traces(page: Page): Promise<Record<string, string>> {
  const kept = await page.evaluate(async () => {
    const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
    return {
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      databases: JSON.stringify(databases),
      caches: 'caches' in window ? JSON.stringify(await caches.keys()) : '',
      history: JSON.stringify(history.state),
      cookies: document.cookie,
      title: document.title,
    };
  });
  return { ...kept, address: decodeURIComponent(page.url()) };
}

/** Sheets that wait for more than a choice. */
async function fillExample(page: Page): Promise<void> {
  const example = page.getByRole('button', { name: '填示例' });
  if (await example.count()) await example.first().click();
}

/** Chooses the first of every list that unfolds a form. */
async function unfold(page: Page): Promise<void> {
  for (const name of ['industry', 'node']) {
    const select = page.locator(`.tool-form select[name=${name}]`);
    if ((await select.count()) === 0) continue;
    await expect.poll(() => select.locator('option').count()).toBeGreaterThan(1);
    await select.selectOption({ index: 1 });
  }
  if ((await page.locator('[data-sheets]').count()) === 0) return;
  if ((await page.locator('.sheet').count()) === 0) await fillExample(page);
  await page.locator('.sheet').first().waitFor();
}

/** Types into every field that takes words or numbers, on sheets too, as a hand does: with all its events. */
async function typeEverywhere(page: Page): Promise<number> {
  const fields = page.locator(
    '.tool-form input:not([type=checkbox]):not([type=radio]):not([type=date]):not([type=datetime-local]):not([type=time]):not([type=file]):not([type=month]):not([type=range]):not([type=hidden]), .tool-form textarea, .sheet .editable',
  );
  let typed = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    const isNumber = (await field.getAttribute('type')) === 'number';
    await field.fill(isNumber ? secret.amount : secret.words + secret.amount);
    await field.blur();
    typed += 1;
  }
  return typed;
}

async function pressAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const pressed = /复制|下载|打印|加进去|撤销/;
  for (const button of await page.locator('main').getByRole('button', { name: pressed }).all())
    if ((await button.isVisible()) && (await button.isEnabled())) await button.click();
}

describe.each(graph.all('tools').map(({ id }) => id))('what is typed into the tool %s', (id) => {
  it('is in no storage, address, history, title or request, also after the page is left', async () => {
    const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    const told: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:'))
        told.push(decodeURIComponent(request.url()) + (request.postData() ?? ''));
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${url}tools/${id}/`);
    await page.locator('.tool-form:visible').waitFor();
    await unfold(page);
    const typed = await typeEverywhere(page);
    await pressAll(page);
    const leaks = Object.entries(await traces(page)).filter(([, text]) => holds(text));
    expect(leaks, `${typed} fields`).toEqual([]);
    await page.goto(`${url}tools/`);
    const after = Object.entries(await traces(page)).filter(([, text]) => holds(text));
    expect(after).toEqual([]);
    await page.goBack();
    expect(told.filter(holds)).toEqual([]);
    await page.close();
  });
});
