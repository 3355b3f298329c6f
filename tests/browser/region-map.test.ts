import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, openBrowser } from '../helpers/site.ts';

let browser: Browser;
const address = `${(await builtSite()).url}regions/shili-jiahu/`;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function onPage<T>(width: number, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width, height: 768 } });
  try {
    await page.goto(address);
    return await work(page);
  } finally {
    await page.close();
  }
}

const shown = (page: Page) =>
  page
    .locator('.region-map')
    .filter({ visible: true })
    .evaluateAll((maps) => maps.map((map) => map.getAttribute('class')?.split(' ')[1]));

describe('the map of a region', () => {
  it.each([
    [360, 'region-map-narrow'],
    [1366, 'region-map-wide'],
  ])('is drawn in one size at %i px, with type of at least 11 px', async (width, form) => {
    await onPage(width, async (page) => {
      expect(await shown(page)).toEqual([form]);
      const svg = page.locator(`.${form}`);
      const scale = await svg.evaluate((map) => map.clientWidth / Number(map.getAttribute('width')));
      const size = await svg.evaluate((map) => Number(map.getAttribute('font-size')));
      expect(scale * size).toBeGreaterThanOrEqual(11);
    });
  });

  it('leads from a park to its row, also by keyboard', async () => {
    await onPage(1366, async (page) => {
      await page.getByRole('link', { name: '丙园·汽车零部件' }).click();
      expect(new URL(page.url()).hash).toBe('#park-bing');
      await page.getByRole('link', { name: '乙园·机械配套' }).focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#park-yi');
      expect(await page.locator('tr:target').textContent()).toContain('乙园');
    });
  });

  it('prints wide, black on white, with marks that need no colour', async () => {
    await onPage(360, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await shown(page)).toEqual(['region-map-wide']);
      const look = (selector: string) =>
        page
          .locator(`.region-map-wide ${selector}`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).fill);
      expect(await Promise.all([look('.rm-solid'), look('.rm-hollow'), look('.rm-area')])).toEqual([
        'rgb(0, 0, 0)',
        'rgb(255, 255, 255)',
        'rgb(255, 255, 255)',
      ]);
    });
  });
});
