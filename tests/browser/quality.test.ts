import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageStates, pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

/** A whole playbook on one page has some ten thousand elements to look at. */
const slowest = 180_000;

let browser: Browser;
const { url } = builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function inContext<T>(
  options: Parameters<Browser['newContext']>[0],
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

describe.each([...pageTypes, ...pageStates])('%s', (path) => {
  const address = new URL(path.slice(1), url).href;

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s colours',
    { timeout: slowest },
    async (colorScheme) => {
      await inContext({ colorScheme, reducedMotion: 'reduce' }, async (context) => {
        const page = await context.newPage();
        await page.goto(address, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => `${node.html.slice(0, 160)} | ${node.failureSummary}`)
                .join(' || ')}`,
          ),
        ).toEqual([]);
      });
    },
  );

  it('stays within its own origin and its content policy', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it.each([320, 360])('does not scroll sideways at %i px', async (width) => {
    await inContext({ viewport: { width, height: 740 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it('does not shift while loading', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const page = await context.newPage();
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            (window as unknown as { shift: number }).shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(
        0.05,
      );
    });
  });
});

describe('print', () => {
  it('puts a node page on at most three A4 pages without navigation', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}industries/machinery/struct/`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-header nav, .bottom-bar').filter({ visible: true }).count()).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(3);
    });
  });
});
