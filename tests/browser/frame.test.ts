import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { pagedCollections } from '../../src/schemas/index.ts';
import { graph } from '../helpers/content.ts';
import { pageTypes } from '../helpers/pages.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

/** Many pages are opened. */
const slowest = 300_000;

let browser: Browser;
const { url, dir } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const addressOf = (path: string): string => new URL(path.slice(1), url).href;

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return context.newPage();
}

/** What `measure` says of each page that is not as it should be, by path. */
async function unlike<T>(
  page: Page,
  paths: readonly string[],
  measure: () => Promise<T>,
  isRight: (found: T) => boolean,
): Promise<[string, T][]> {
  const wrong: [string, T][] = [];
  for (const path of paths) {
    await page.goto(addressOf(path));
    const found = await measure();
    if (!isRight(found)) wrong.push([path, found]);
  }
  await page.context().close();
  return wrong;
}

/** Where the text of an element begins. */
const textEdge = (element: Element): number =>
  Math.round(element.getBoundingClientRect().x + parseFloat(getComputedStyle(element).paddingLeft));

describe('one grid', () => {
  it.each([1366, 1920])(
    'begins the title of every kind of page at the same edge at %i px',
    { timeout: slowest },
    async (width) => {
      const page = await open({ viewport: { width, height: 768 } });
      const titleEdge = async () => Math.round((await page.locator('h1').first().boundingBox())?.x ?? -1);
      await page.goto(addressOf('/methods/spin/'));
      const edge = await titleEdge();
      expect(await unlike(page, pageTypes, titleEdge, (found) => found === edge)).toEqual([]);
    },
  );

  it('begins the places of the header at that edge too', async () => {
    const page = await open({ viewport: { width: 1366, height: 768 } });
    await page.goto(addressOf('/methods/'));
    const place = await page.locator('.site-nav a').first().evaluate(textEdge);
    expect(place).toBe(await page.locator('h1').evaluate(textEdge));
    await page.context().close();
  });

  it('keeps the foot of a short page at the foot of the window', async () => {
    const page = await open({ viewport: { width: 1366, height: 1600 } });
    await page.goto(addressOf('/schemes/'));
    const foot = await page.locator('.site-footer').boundingBox();
    expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(1600);
    await page.context().close();
  });
});

/** Lines of text in a strip. */
function linesOf(strip: Element): number {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(strip);
  const room = strip.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  return Math.round(room / parseFloat(lineHeight));
}

const barTop = async (page: Page): Promise<number> =>
  (await page.locator('.bottom-bar').boundingBox())?.y ?? 0;

/** Height between the first text below the head of an entry and the bar. */
function firstAnswerAbove(entry: Element, bar: number): number {
  const frame = '.entry-head, nav, .toc-fold, visit-line';
  const answer = [...entry.querySelectorAll('p, ul, ol, dl, table, form')].find(
    (block) =>
      block.getClientRects().length > 0 && !block.querySelector('add-to-visit') && !block.closest(frame),
  );
  return Math.round(bar - (answer?.getBoundingClientRect().top ?? Infinity));
}

/** Characters of what a page says above its text, without its links: chips and the state take their own lines. */
function headLength(path: string): number {
  const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
  const head = html.slice(html.indexOf('class="entry-head"'), html.indexOf('class="trust'));
  return head.replace(/<[^>]+>/g, '').length;
}

describe('the first screen of a phone', () => {
  /** Of each kind those whose heads say most: on them the first answer stands lowest. */
  const entries = pagedCollections.flatMap((name) =>
    graph
      .all(name)
      .map(pathOf)
      .sort((a, b) => headLength(b) - headLength(a))
      .slice(0, 8),
  );

  it(
    'says the state in two lines at most and shows the first answer, on entry pages with the longest heads',
    { timeout: slowest },
    async () => {
      const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      const measure = async () => ({
        lines: await page.locator('.entry-head .trust').evaluate(linesOf),
        seen: await page.locator('.entry').evaluate(firstAnswerAbove, await barTop(page)),
      });
      /** A line of the answer. */
      const isRight = ({ lines, seen }: { lines: number; seen: number }) => lines <= 2 && seen >= 28;
      expect(await unlike(page, entries, measure, isRight)).toEqual([]);
    },
  );
});

describe('the keyboard', () => {
  const tools = graph.all('tools').map(pathOf);

  it(
    'leads past the frame, and in twelve steps to the first thing a tool asks',
    { timeout: slowest },
    async () => {
      const page = await open({ viewport: { width: 1366, height: 768 } });
      const stepsTo = async (): Promise<number> => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
        for (let step = 1; step <= 12; step += 1) {
          await page.keyboard.press('Tab');
          const isIn = await page.evaluate(() =>
            Boolean(
              document.activeElement?.closest('main') &&
              document.querySelector('#form')?.parentElement?.contains(document.activeElement) &&
              document.activeElement.matches('button, input, select, textarea, summary'),
            ),
          );
          if (isIn) return step;
        }
        return Infinity;
      };
      expect(await unlike(page, tools, stepsTo, (steps) => steps <= 12)).toEqual([]);
    },
  );
});

describe('the current place', () => {
  it('is marked in the contents while reading', async () => {
    const page = await open({ viewport: { width: 1366, height: 768 } });
    await page.goto(addressOf('/methods/spin/'));
    const current = page.locator('.toc [aria-current]');
    for (const index of [2, 4, 1]) {
      const link = page.locator('.toc a').nth(index);
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      await page.evaluate((to) => {
        document.getElementById(to)?.scrollIntoView();
      }, id);
      await expect.poll(() => current.getAttribute('href', { timeout: 1_000 })).toBe(`#${id}`);
      expect(await current.count()).toBe(1);
    }
    await page.context().close();
  });

  it.each([
    [360, ['.site-nav', '.bottom-bar', '.section-row']],
    [1366, ['.site-nav', '.section-nav']],
  ] as const)('has a line at %i px where a system paints its own colours', async (width, places) => {
    const page = await open({ viewport: { width, height: 740 }, forcedColors: 'active' });
    await page.goto(addressOf('/learn/'));
    for (const place of places) {
      const link = page.locator(`${place} [aria-current]`).first();
      const line = await link.evaluate((found) => getComputedStyle(found).textDecorationLine);
      expect(line, place).toBe('underline');
    }
    await page.context().close();
  });
});

it('says what the choice of colours follows', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(addressOf('/tools/'));
  const toggle = page.getByRole('button', { name: /^配色：/ });
  const said: (string | null)[] = [];
  for (let press = 0; press < 3; press += 1) {
    said.push(await toggle.textContent());
    await toggle.click();
  }
  expect(said).toEqual(['配色：跟随系统', '配色：浅色', '配色：深色']);
  await page.context().close();
});
