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

// Mostly waiting until nothing loads any more.
it.concurrent.each([...new Set([...pageTypes, ...industryPages])])(
  '%s asks for few scripts',
  async (path) => {
    const { scripts, elements } = await weighPage(browser, url + path.slice(1));
    // The self-check loads what every tool and the search load: that is what it tries.
    expect(scripts).toBeLessThanOrEqual(path === '/selfcheck/' ? 9 : 6);
    if (industryPages.includes(path)) expect(elements).toBeLessThanOrEqual(1500);
  },
);
