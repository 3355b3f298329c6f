import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readQueries } from '../../scripts/bench/search/queries.ts';
import { openNodePlanner } from '../../scripts/lib/search/node-engine.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('the browser gives the same top 5 as the planner in Node', async () => {
  const day = new Date();
  const today = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  const planner = await openNodePlanner(join(dir, 'pagefind'), today);
  const page = await browser.newPage();
  await page.goto(`${url}search/`);
  const region = page.locator('[data-search-state]');
  for (const { q } of readQueries('tests/fixtures/search-queries.yaml').filter((_, at) => at % 3 === 0)) {
    await page.locator('#q').fill(q);
    await page.locator('#q').press('Enter');
    await expect.poll(() => region.getAttribute('data-search-state'), { message: q }).toMatch(/done|empty/);
    const { hits } = await planner.plan(q);
    const expected = hits.slice(0, 5).map((hit) => `/${planner.data.pages[hit.page]?.url ?? ''}`);
    const shown = () =>
      page
        .locator('[data-result]')
        .evaluateAll((links) =>
          links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
    await expect.poll(shown, { message: q }).toEqual(expected);
  }
});
