import type { Page } from 'playwright-core';

/** How many sheets a page is printed on. */
export const printedPages = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Watches what is copied, with the clipboard closed to pages as on plain http. @returns reads it */
export async function watchCopy(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.addEventListener('copy', () => {
      document.body.dataset['copied'] = (document.activeElement as HTMLTextAreaElement).value;
    });
  });
  return async () => (await page.evaluate(() => document.body.dataset['copied'])) ?? '';
}

/** Everything the site keeps in the browser, as text. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
