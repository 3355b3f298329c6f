import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** What one page asks of a reader, before the reader does anything. */
export interface PageWeight {
  /** Requests for scripts, those of frames counted too. */
  scripts: number;
  /** Bytes with gzip of these scripts. */
  scriptBytes: number;
  /** Requests for style sheets, those of frames counted too. */
  styles: number;
  /** Bytes with gzip of these sheets. */
  styleBytes: number;
  /** Bytes with gzip of the page's own HTML. */
  htmlBytes: number;
  /** Bytes with gzip of everything, frames and pictures counted too. */
  allBytes: number;
  /** Elements in the page's own document. */
  elements: number;
}

const zipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Opens a page that no cache knows, in a window of this width, and weighs it once nothing loads any more. */
export async function weighPage(browser: Browser, url: string, width = 1366): Promise<PageWeight> {
  return inContext(browser, { viewport: { width, height: 768 } }, async (context) => {
    const page = await context.newPage();
    const loaded: Promise<{ kind: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      // A file that a frame asks for again comes without a body.
      const size = response.body().then(zipped, () => 0);
      loaded.push(size.then((bytes) => ({ kind, bytes })));
    });
    const main = await page.goto(url, { waitUntil: 'networkidle' });
    const files = await Promise.all(loaded);
    const bytesOf = (sort: string) => files.filter(({ kind }) => kind === sort).map(({ bytes }) => bytes);
    const [scripts, styles] = [bytesOf('script'), bytesOf('stylesheet')];
    return {
      scripts: scripts.length,
      scriptBytes: sum(scripts),
      styles: styles.length,
      styleBytes: sum(styles),
      htmlBytes: zipped((await main?.body()) ?? Buffer.alloc(0)),
      allBytes: sum(files.map(({ bytes }) => bytes)),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
  });
}

/** A phone with a quarter of this machine's speed on slow 4G, as Lighthouse has it. */
const phone = {
  context: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  cpu: { rate: 4 },
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  },
};

/** Milliseconds until the largest part of the first screen shows on a slow phone that has no file yet. */
export async function largestPaint(browser: Browser, url: string): Promise<number> {
  return inContext(browser, phone.context, async (context) => {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.goto(url, { waitUntil: 'networkidle' });
    return lastPaint(page);
  });
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone.network);
  await session.send('Emulation.setCPUThrottlingRate', phone.cpu);
}

const lastPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

async function inContext<T>(
  browser: Browser,
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
