import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a context of its own, with what it did since it was opened. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses of all requests. */
  readonly requests: string[];
  /** Errors in the console, and exceptions. */
  readonly complaints: string[];
  /** Sum of the layout shifts until the network was idle. */
  readonly shift: number;
}

/** Opens an address in a new context and waits until the network is idle. */
async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<OpenedPage> {
  const page = await (await browser.newContext(options)).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(sumShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, requests, complaints, shift: await shiftOf(page) };
}

/**
 * Opens pages in their order, each while the one before is looked at: to know that a page has come to rest takes half a
 * second of waiting. @returns opens the page of an address, which whoever asked closes
 */
export function openAhead(
  browser: () => Browser,
  addresses: readonly string[],
  options: BrowserContextOptions,
): (address: string) => Promise<OpenedPage> {
  const ahead = new Map<string, Promise<OpenedPage>>();
  const begin = (address: string): Promise<OpenedPage> => {
    const page = ahead.get(address) ?? openPage(browser(), address, options);
    ahead.set(address, page);
    // Whoever asks for it is told.
    page.catch(() => undefined);
    return page;
  };
  return async (address) => {
    const page = await begin(address);
    ahead.delete(address);
    const next = addresses[addresses.indexOf(address) + 1];
    if (next !== undefined) void begin(next);
    return page;
  };
}

/** For `addInitScript`: keeps the sum of all layout shifts. */
export function sumShifts(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      (window as typeof window & { shift: number }).shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum that `sumShifts` keeps. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as typeof window & { shift: number }).shift);
