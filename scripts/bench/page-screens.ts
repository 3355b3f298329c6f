/** Lengths of a page in screens of a phone and a PC. */
import type { Browser, Page } from 'playwright-core';
import { shiftOf, sumShifts } from '../../tests/helpers/opened.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1366, height: 768 };

/** One page as it opens: screens to one decimal, layout shift, and how far down on a phone its content begins. */
export async function screensOf(
  browser: Browser,
  address: string,
): Promise<{
  'phone screens': number;
  'PC screens': number;
  shift: number;
  'content from, px': number | string;
}> {
  const small = await opened(browser, address, phone);
  const first = await small.evaluate(firstContent);
  const shift = await shiftOf(small);
  const tall = await heightOf(small);
  const large = await opened(browser, address, desktop);
  const wide = await heightOf(large);
  return {
    'phone screens': tenth(tall / phone.height),
    'PC screens': tenth(wide / desktop.height),
    shift: Math.round(shift * 1000) / 1000,
    'content from, px': first ?? '-',
  };
}

/** In the page: where what follows the head of an entry or of a list begins. */
function firstContent(): number | undefined {
  const head = document.querySelector('main .entry-head, main .lede');
  const after = head?.nextElementSibling ?? head?.parentElement?.nextElementSibling;
  return after ? Math.round(after.getBoundingClientRect().top) : undefined;
}

async function opened(browser: Browser, address: string, viewport: typeof phone): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(sumShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function heightOf(page: Page): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.context().close();
  return height;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
