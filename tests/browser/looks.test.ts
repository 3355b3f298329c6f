import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAhead } from '../helpers/opened.ts';
import type { OpenedPage } from '../helpers/opened.ts';
import { pageStates, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages } from '../helpers/visit.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Width of an A4 sheet without the margins of the print style, in CSS px. */
const paperWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

/** Shows an open page at another width; the width of paper is for print, all others are for screens. */
async function show(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width === width) return;
  await page.emulateMedia({ media: width === paperWidth ? 'print' : 'screen' });
  await page.setViewportSize({ width, height: 740 });
  // What scripts do about a new size, they do by the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
const contentWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** Elements whose own text is cut off by their box; text for screen readers only is no loss. */
const clipped = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter((element) => {
      const style = getComputedStyle(element);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.textContent.slice(0, 40));

const paths = [...pageTypes, ...pageStates];
const addressOf = (path: string): string => new URL(path.slice(1), url).href;
const open = openAhead(() => browser, paths.map(addressOf), { viewport: { width: 360, height: 740 } });

describe.each(paths)('%s', (path) => {
  let opened: OpenedPage;
  let page: Page;
  beforeAll(async () => {
    opened = await open(addressOf(path));
    ({ page } = opened);
    return () => page.context().close();
  });

  it('does not shift while loading', () => {
    expect(opened.shift).toBeLessThanOrEqual(0.05);
  });

  it('keeps the name of a column in the line of the value where a table is stacked', async () => {
    await show(page, 360);
    const out = await page.evaluate(
      () =>
        [...document.querySelectorAll('.table-scroll td[data-label]')].filter((cell) =>
          ['absolute', 'fixed'].includes(getComputedStyle(cell, '::before').position),
        ).length,
    );
    expect(out).toBe(0);
  });

  it.each([360, 320])('does not scroll sideways at %i px', async (width) => {
    await show(page, width);
    expect(await contentWidth(page)).toBeLessThanOrEqual(width);
  });

  it.each([360, 1366])('cuts off no text at %i px', async (width) => {
    await show(page, width);
    expect(await page.evaluate(clipped)).toEqual([]);
  });

  it('fits the width of a sheet when printed', async () => {
    await show(page, paperWidth);
    expect(await contentWidth(page)).toBeLessThanOrEqual(paperWidth);
  });

  it('stays within its own origin and its content policy at every width', () => {
    expect(opened.requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe('print', () => {
  it.each([
    ['/methods/spin/', 4],
    ['/methods/four-d/', 5],
    ['/cases/z-machinery/', 7],
    ['/cases/settlement-drop/', 4],
    ['/tiers/growth/', 4],
    ['/schemes/machinery-bill-pool/', 3],
    ['/products/piaojuchi/', 3],
    ['/policies/shebei-gengxin-tiexi-2026-2/', 3],
    ['/regions/shili-jiahu/', 5],
    ['/industries/machinery/', 11],
  ] as const)('puts %s on at most %i sheets', async (path, most) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const sheet = await context.newPage();
    await sheet.goto(new URL(path.slice(1), url).href);
    expect(await printedPages(sheet)).toBeLessThanOrEqual(most);
    await context.close();
  });
});
