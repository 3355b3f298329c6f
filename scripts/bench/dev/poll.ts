import { setTimeout as sleep } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';

/** What readers would have met while a page and its list were asked for again and again. */
export interface Sightings {
  polls: number;
  notFound: number;
  failed: number;
  /** Lists with fewer links to entries than at the start. */
  shortLists: number;
}

export const noSightings = (): Sightings => ({ polls: 0, notFound: 0, failed: 0, shortLists: 0 });

/** A page, and the list that leads to it. */
export interface Watched {
  page: string;
  list: string;
  /** How many entries the list shows at least. */
  entries: number;
}

const everyMs = 20;
/** The list is heavier than the page; asking for it each time would measure the list. */
const pollsPerList = 5;

/** How many different pages just below it a list links to. */
export function linksOf(html: string, list: string): number {
  const folder = new URL(list).pathname;
  const found = html.matchAll(new RegExp(`href="${folder}([\\w-]+)/(?=")`, 'g'));
  return new Set(Array.from(found, ([, id]) => id)).size;
}

/**
 * Asks for the page until it shows what is waited for, and notes on the way what must never be seen.
 * @returns milliseconds from `since`, or `undefined` when it did not come in time
 */
export async function pollUntil(
  watched: Watched,
  seen: Sightings,
  arrived: (html: string) => boolean,
  { since = performance.now(), patienceMs = 20_000 } = {},
): Promise<number | undefined> {
  for (let turn = 1; performance.now() - since < patienceMs; turn++) {
    const html = await sighted(watched.page, seen);
    if (html !== undefined && arrived(html)) return performance.now() - since;
    if (turn % pollsPerList === 0) await checkList(watched, seen);
    await sleep(everyMs);
  }
  return undefined;
}

export async function checkList(watched: Watched, seen: Sightings): Promise<void> {
  const html = await sighted(watched.list, seen);
  if (html !== undefined && linksOf(html, watched.list) < watched.entries) seen.shortLists++;
}

async function sighted(url: string, seen: Sightings): Promise<string | undefined> {
  seen.polls++;
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  const html = await response.text();
  if (response.status === 404) seen.notFound++;
  else if (!response.ok) seen.failed++;
  return response.ok ? html : undefined;
}
