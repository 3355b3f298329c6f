import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { openAhead } from '../helpers/opened.ts';
import type { OpenedPage } from '../helpers/opened.ts';
import { pageStates, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages } from '../helpers/visit.ts';

/** A whole playbook on one page has some ten thousand elements to look at. */
const slowest = 180_000;

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paths = [...pageTypes, ...pageStates];
const addressOf = (path: string): string => new URL(path.slice(1), url).href;
const open = openAhead(() => browser, paths.map(addressOf), { reducedMotion: 'reduce' });

describe.each(paths)('%s', (path) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open(addressOf(path));
    return () => opened.page.context().close();
  }, slowest);

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s colours',
    { timeout: slowest },
    async (colorScheme) => {
      await opened.page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(opened.page)).toEqual([]);
    },
  );

  it('stays within its own origin and its content policy', () => {
    expect(opened.requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe('print', () => {
  it('puts a node page on at most three A4 pages without navigation', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}industries/machinery/struct/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-header nav, .bottom-bar').filter({ visible: true }).count()).toBe(0);
    expect(await printedPages(page)).toBeLessThanOrEqual(3);
  });
});
