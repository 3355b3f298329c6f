import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

export interface BrowserFigures {
  /** Bytes with gzip of each question on one page, the first with everything it needs. */
  bytes: number[];
  /** Milliseconds from the question to the list. */
  times: number[];
  /** Milliseconds of the first question ever. */
  cold: number;
  /** The same on another page with its files in the cache, asked at once. */
  cached: number;
  /** The same after the reader has put the cursor into the box. */
  warm: number;
}

/** Asks the questions one after the other on the search page of a served site. */
export async function measureInBrowser(
  url: string,
  queries: readonly string[],
  executablePath: string,
): Promise<BrowserFigures> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    const loaded: Promise<number>[] = [];
    await page.goto(`${url}search/`);
    await page.waitForLoadState('networkidle');
    page.context().on('response', (response) => loaded.push(response.body().then(zipped, () => 0)));
    const bytes: number[] = [];
    const times: number[] = [];
    for (const query of queries) {
      const before = loaded.length;
      times.push(await ask(page, query));
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(60);
      bytes.push((await Promise.all(loaded.slice(before))).reduce((sum, one) => sum + one, 0));
    }
    const first = async (warmUp: boolean): Promise<number> => {
      const again = await page.context().newPage();
      await again.goto(`${url}search/`);
      if (warmUp) await again.locator('#q').focus();
      await again.waitForLoadState('networkidle');
      return ask(again, queries[0] ?? '');
    };
    return { bytes, times, cold: times[0] ?? 0, cached: await first(false), warm: await first(true) };
  } finally {
    await browser.close();
  }
}

/** Pagefind's files are gzip already. */
const zipped = (body: Buffer): number =>
  body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body).length;

const ask = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const region = document.querySelector<HTMLElement>('[data-search-state]');
        const input = document.querySelector<HTMLInputElement>('#q');
        if (!region || !input) throw new Error('no search page');
        const start = performance.now();
        input.value = text;
        input.form?.requestSubmit();
        const seen = new MutationObserver(() => {
          if (!/done|empty|failed/.test(region.dataset['searchState'] ?? '')) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(region, { attributes: true });
      }),
    query,
  );
