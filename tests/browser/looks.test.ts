import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageStates, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const { url } = builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Width of an A4 sheet without the margins of the print style, in CSS px. */
const paperWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

async function withPage<T>(width: number, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 768 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

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

describe.each([...pageTypes, ...pageStates])('%s', (path) => {
  it.each([360, 1366])('cuts off no text at %i px', async (width) => {
    await withPage(width, async (page) => {
      await page.goto(new URL(path.slice(1), url).href);
      expect(await page.evaluate(clipped)).toEqual([]);
    });
  });

  it('keeps the name of a column in the line of the value where a table is stacked', async () => {
    await withPage(360, async (page) => {
      await page.goto(new URL(path.slice(1), url).href);
      const out = await page.evaluate(
        () =>
          [...document.querySelectorAll('.table-scroll td[data-label]')].filter((cell) =>
            ['absolute', 'fixed'].includes(getComputedStyle(cell, '::before').position),
          ).length,
      );
      expect(out).toBe(0);
    });
  });

  it('fits the width of a sheet when printed', async () => {
    await withPage(paperWidth, async (page) => {
      await page.goto(new URL(path.slice(1), url).href);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paperWidth);
    });
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
    await withPage(1366, async (page) => {
      await page.goto(new URL(path.slice(1), url).href);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(most);
    });
  });
});
