import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { industryPages, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([...new Set([...pageTypes, ...industryPages])])('%s asks for at most six scripts', async (path) => {
  const { scripts, elements } = await weighPage(browser, url + path.slice(1));
  expect(scripts).toBeLessThanOrEqual(6);
  if (industryPages.includes(path)) expect(elements).toBeLessThanOrEqual(1500);
});
