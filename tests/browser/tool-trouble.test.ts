import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const tools = [
  'tier',
  'health',
  'capacity',
  'visit-pack',
  'spin-sheet',
  'minutes',
  'follow-up',
  'warning',
  'touchpoints',
  'event-kit',
];
const note = (page: Page) => page.locator('[data-trouble]');

describe.each(tools)('the tool %s', (tool) => {
  it('is silent while it works', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}tools/${tool}/`, { waitUntil: 'networkidle' });
    expect(await note(page).isVisible()).toBe(false);
  });

  it('says in its place that it cannot run, and where the ready-made sheets are', async () => {
    const page = await browser.newPage();
    await page.route(/_astro\/\w+Tool\..*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'a syntax of tomorrow' }),
    );
    await page.goto(`${url}tools/${tool}/`);
    await expect.poll(() => note(page).isVisible()).toBe(true);
    await note(page).getByRole('link', { name: '排好的一页纸' }).click();
    await expect.poll(() => page.url()).toBe(`${url}tools/visit-pack/#briefs`);
  });
});

it('a tool that stops half-way says so too', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(Object, 'fromEntries', { value: undefined });
  });
  await page.goto(`${url}tools/health/`);
  await expect.poll(() => note(page).isVisible()).toBe(true);
});

it('the self-check does not call tools fine that cannot run', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'flatMap');
  });
  await page.goto(`${url}selfcheck/`);
  await expect.poll(() => page.locator('[data-check=tools]').getAttribute('data-state')).toBe('failed');
  await expect.poll(() => page.locator('[data-summary]').textContent()).toMatch(/^有 \d 项没通过/);
});

it('the search goes on in memory where its data does not come, and the self-check says which way', async () => {
  const page = await browser.newPage();
  await page.route('**/pagefind/planner.json', (route) => route.abort());
  await page.goto(`${url}search/?q=票据池`);
  await expect.poll(() => page.locator('[data-result]').first().textContent()).toBe('票据池');
  await page.goto(`${url}selfcheck/`);
  await expect.poll(() => page.locator('[data-check=index]').getAttribute('data-state')).toBe('spared');
  await expect.poll(() => page.locator('[data-summary]').textContent()).toBe('全部通过。');
});
