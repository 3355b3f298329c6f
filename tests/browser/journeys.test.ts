import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path.slice(1), url).href);
  return page;
}

/** The drawing of the chain that the page shows at its width. */
const shownChain = (page: Page) =>
  page.locator('.chain-maps iframe').filter({ visible: true }).first().contentFrame();

describe('finding the way', () => {
  it('goes from home over an industry and a node to a product in three clicks', async () => {
    const page = await open('/');
    await page.getByRole('main').getByRole('link', { name: '机械制造' }).first().click();
    await shownChain(page).getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/industries\/machinery\/.+\/$/);
    await page.locator('#offer').locator('xpath=..').getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/products\/.+\/$/);
  });

  it('answers chain, cycle and cash on the first screen at 1366×768', async () => {
    const page = await open('/industries/machinery/');
    for (const name of ['链条', '周期', '资金']) {
      const box = await page.locator('.answers > div').filter({ hasText: name }).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(768);
    }
  });

  it('filters a list without a reload, counts it, keeps it in the address and lets go of it', async () => {
    const page = await open('/products/');
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    const before = await page.locator('[data-item]:visible').count();
    await page.selectOption('select[name=line]', { index: 1 });
    const after = await page.locator('[data-item]:visible').count();
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(before);
    await expect.poll(() => page.locator('main [data-count]').textContent()).toContain(`${after}`);
    expect(page.url()).toContain('?line=');
    expect(await page.locator('body[data-same]').count()).toBe(1);
    await page.reload();
    await expect.poll(() => page.locator('[data-item]:visible').count()).toBe(after);
    await page.goBack();
  });

  it('says that no entry fits when filters exclude each other', async () => {
    const page = await open('/policies/?kind=标准与口径&industry=医药健康');
    await expect.poll(() => page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await page.locator('[data-item]:visible').count()).toBe(0);
  });

  it('lists policies by their force and term on the day of reading', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.clock.setFixedTime('2026-12-20T09:00:00');
    await page.goto(`${url}policies/?state=ending&term=30`);
    const shown = page.locator('[data-item]:visible');
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    for (const item of await shown.all()) expect(await item.innerText()).toContain('即将失效');
    await page.clock.setFixedTime('2027-01-20T09:00:00');
    await page.goto(`${url}policies/?state=ending&term=told`);
    await expect.poll(async () => (await shown.allInnerTexts()).join('')).not.toContain('还有 12 天');
    await page.getByLabel('期限').selectOption('open');
    await expect.poll(() => page.locator('[data-empty]').isVisible()).toBe(true);
    await page.context().close();
  });

  it('explains a glossary term on focus and closes with Escape', async () => {
    const page = await open('/industries/machinery/');
    await page.locator('a.term').first().focus();
    await expect.poll(() => page.locator('[role=tooltip]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[role=tooltip]').isVisible()).toBe(false);
  });

  it('computes the state of a policy on the day of reading', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime('2027-01-02T09:00:00');
    await page.goto(`${url}policies/shebei-gengxin-tiexi-2026-2/`);
    await expect.poll(() => page.locator('policy-status').first().textContent()).toContain('已失效');
    await page.clock.setFixedTime('2026-12-01T09:00:00');
    await page.reload();
    await expect.poll(() => page.locator('policy-status').first().textContent()).toContain('即将失效');
  });

  it('warns when the review of a page is overdue', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime('2030-01-01T09:00:00');
    await page.goto(`${url}products/piaojuchi/`);
    await expect.poll(() => page.locator('review-banner').textContent()).toContain('已逾期');
  });

  it('says what flows where the reader points, in the colours chosen for the page', async () => {
    const page = await open('/industries/machinery/', { colorScheme: 'light' });
    const chain = shownChain(page);
    const box = chain.locator('.cm-node rect').first();
    const colour = () => box.evaluate((rect) => getComputedStyle(rect).fill);
    const light = await colour();
    expect(await chain.locator('.cm-flow').first().locator('title').textContent()).toMatch(/ → .+ · /);
    await page.locator('theme-toggle button').first().click();
    await page.locator('theme-toggle button').first().click();
    await expect.poll(colour).not.toBe(light);
    await page.locator('theme-toggle button').first().click();
    await expect.poll(colour).toBe(light);
  });

  it.each([
    [1366, 'wide', ''],
    [360, 'tall', 'chain/'],
  ])('loads at %i px the %s drawing alone, in its full size', async (width, form, path) => {
    const page = await open('/', { viewport: { width, height: 768 } });
    const drawings: string[] = [];
    page.on('request', (request) =>
      drawings.push(...(/\/chain\/(\w+)\//.exec(request.url())?.slice(1) ?? [])),
    );
    await page.goto(`${url}industries/machinery/${path}`, { waitUntil: 'networkidle' });
    await page.locator('.chain-maps').scrollIntoViewIfNeeded();
    await expect.poll(() => shownChain(page).getByRole('link').count()).toBeGreaterThan(20);
    expect(drawings).toEqual([form]);
    const root = shownChain(page).locator('html');
    const { drawn, seen, whole } = await root.evaluate((html) => ({
      drawn: html.querySelector('svg')?.getBoundingClientRect().height ?? 0,
      seen: html.clientHeight,
      whole: html.scrollHeight,
    }));
    expect(drawn).toBeGreaterThan(400);
    expect([seen >= whole, seen - drawn < 2]).toEqual([true, true]);
  });

  it('lists on a phone the firms of the chain, and has the drawing one tap further', async () => {
    const page = await open('/industries/machinery/', { viewport: { width: 360, height: 768 } });
    const firms = page.locator('.firms').getByRole('link');
    expect(await firms.count()).toBeGreaterThan(20);
    expect(await page.locator('.chain-maps:visible').count()).toBe(0);
    const heights = await firms.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.getByRole('link', { name: '整张图' }).click();
    await expect
      .poll(() => shownChain(page).getByRole('link').count())
      .toBe(await page.locator('article > ul > li').count());
  });

  it('answers a wrong address with a page that searches', async () => {
    const page = await open('/no/such/page/');
    await expect.poll(() => page.locator('h1').textContent()).toContain('没有这一页');
    expect(await page.locator('main input[type=search]').count()).toBe(1);
  });
});

describe('without JavaScript', () => {
  it('reads the whole list and the whole industry page', async () => {
    const list = await open('/products/', { javaScriptEnabled: false });
    expect(await list.locator('[data-item]').count()).toBe(await list.locator('[data-item]:visible').count());
    expect(await list.locator('form.filters:visible').count()).toBe(0);
    const industry = await open('/industries/healthcare/', { javaScriptEnabled: false });
    expect(await shownChain(industry).getByRole('link').count()).toBeGreaterThan(20);
    await industry.getByRole('link', { name: '每条流向的文字' }).click();
    expect(await industry.locator('article li li:visible').count()).toBeGreaterThan(60);
  });
});

describe('with the keyboard alone', () => {
  it('walks through the boxes of the chain and opens one in place of the page', async () => {
    const page = await open('/industries/machinery/');
    const links = shownChain(page).getByRole('link');
    await links.first().focus();
    await page.keyboard.press('Tab');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/industries\/machinery\/[^/]+\/$/);
  });

  it('skips to the text and follows a link', async () => {
    const page = await open('/industries/machinery/struct/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector(':focus')?.textContent.trim())).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main :focus') !== null)).toBe(true);
  });
});
