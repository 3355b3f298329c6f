import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { downloaded } from '../helpers/download.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(url + path);
  return page;
}

describe('the register', () => {
  const rows = (page: Page) => page.locator('.register tbody tr:visible');
  const column = (page: Page, nth: number) => page.locator(`.register tbody tr:visible > :nth-child(${nth})`);
  const policies = graph.all('policies').length;

  it('shows what an address asks for, and goes back with the browser', async () => {
    const page = await open('status/register/?kind=政策');
    await expect.poll(() => rows(page).count()).toBe(policies);
    const owner = graph.wordName('posts', graph.all('policies')[0]?.data.owner ?? '');
    await page.locator('select[name=owner]').selectOption(owner);
    expect(new Set(await column(page, 6).allTextContents())).toEqual(new Set([owner]));
    expect(await page.locator('[data-count]').textContent()).toMatch(new RegExp(`项，政策，${owner}$`));
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(policies);
  });

  it('sorts by the head of a column, both ways, what has nothing there last', async () => {
    const page = await open('status/register/');
    const head = page.locator('.register th[data-key=dueOn]');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const days = await column(page, 9).allTextContents();
    const dated = days.filter(Boolean);
    expect(days).toEqual([...dated.sort(), ...days.filter((day) => day === '')]);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await column(page, 9).first().textContent()).toBe(dated.at(-1));
  });

  it('counts what is due from the day of the reader', async () => {
    const page = await open('status/register/');
    const days = (await column(page, 9).allTextContents()).filter(Boolean).sort();
    await page.clock.setFixedTime(`${days[0] ?? ''}T09:00:00`);
    await page.getByLabel('到期').selectOption('0');
    expect(await rows(page).count()).toBe(0);
    await page.getByLabel('到期').selectOption('30');
    expect(await column(page, 9).first().textContent()).toBe(days[0]);
    await page.clock.setFixedTime('2040-01-01T09:00:00');
    await page.getByLabel('到期').selectOption('0');
    expect(await rows(page).count()).toBe(days.length);
  });

  it('gives the rows that are shown as a table for spreadsheets', async () => {
    const page = await open('status/register/?kind=政策');
    const { text } = await downloaded(page, () => page.getByRole('button', { name: '下载这些行' }).click());
    expect(text.startsWith('\uFEFF标题,种类,版本')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(policies + 1);
  });

  it('is a plain table without a script', async () => {
    const page = await open('status/register/?kind=政策', { javaScriptEnabled: false });
    expect(await rows(page).count()).toBeGreaterThan(policies);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.register th button').count()).toBe(0);
  });

  it('is reached from each kind of the state of the content', async () => {
    const page = await open('status/');
    const name = await page.locator('table tbody th a').first().textContent();
    await page.locator('table tbody th a').first().click();
    await expect.poll(() => page.locator('select[name=kind]').inputValue()).toBe(name?.trim());
  });
});

describe('what changed since the last visit', () => {
  const list = (ids: readonly string[]): string =>
    `<since-last-visit class="section" data-count="${ids.length}" hidden><h2>改了 <span data-number></span> 处</h2><ul>${ids
      .map((id) => `<li data-change="${id}"><a href="/">${id}</a></li>`)
      .join('')}</ul><button type="button">知道了</button></since-last-visit>`;

  /** The home page as it is with some changes, on a day. */
  async function visit(page: Page, ids: readonly string[], day: string): Promise<void> {
    await page.clock.setFixedTime(`${day}T09:00:00`);
    await page.route(url, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<since-last-visit[^]*<\/since-last-visit>/, list(ids));
      await route.fulfill({ response: answer, body });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
  }
  const shown = (page: Page) => page.locator('since-last-visit li:visible').allTextContents();

  it('is told from the second visit on, all of one day being one, until the reader has seen it', async () => {
    const page = await (await browser.newContext()).newPage();
    await visit(page, ['a/1'], '2030-01-01');
    expect(await shown(page)).toEqual([]);
    await visit(page, ['a/1'], '2030-01-02');
    expect(await shown(page)).toEqual([]);
    await visit(page, ['b/2', 'c/1', 'a/1'], '2030-01-03');
    expect(await shown(page)).toEqual(['b/2', 'c/1']);
    expect(await page.locator('[data-number]').textContent()).toBe('2');
    await visit(page, ['b/2', 'c/1', 'a/1'], '2030-01-03');
    expect(await shown(page)).toEqual(['b/2', 'c/1']);
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await shown(page)).toEqual([]);
    await visit(page, ['b/2', 'c/1', 'a/1'], '2030-01-03');
    expect(await shown(page)).toEqual([]);
    await visit(page, ['d/1', 'b/2', 'c/1', 'a/1'], '2030-01-09');
    expect(await shown(page)).toEqual(['d/1']);
  });

  it('is forgotten with the other things kept on this computer', async () => {
    const page = await (await browser.newContext()).newPage();
    await visit(page, ['a/1'], '2030-01-01');
    await page.goto(`${url}local-data/`);
    await page.getByRole('button', { name: '删除：上次来看的改动' }).click();
    await visit(page, ['b/1', 'a/1'], '2030-01-02');
    expect(await shown(page)).toEqual([]);
  });
});
