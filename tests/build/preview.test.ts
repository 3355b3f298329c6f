import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOf, noSightings, pollUntil } from '../../scripts/bench/dev/poll.ts';
import type { Watched } from '../../scripts/bench/dev/poll.ts';
import { openPreview } from '../../scripts/bench/dev/preview.ts';
import type { Preview } from '../../scripts/bench/dev/preview.ts';
import { findBrowser } from '../helpers/browser.ts';
import { productionEnv } from '../helpers/build.ts';

const seen = noSightings();
let preview: Preview;
let watched: Watched;
let file: string;
let text: string;

beforeAll(async () => {
  preview = await openPreview('.', productionEnv());
  file = join(preview.content, 'methods/four-d.mdx');
  text = readFileSync(file, 'utf8');
  const list = `${preview.url}methods/`;
  const entries = linksOf(await (await fetch(list)).text(), list);
  watched = { page: `${list}four-d/`, list, entries };
  expect(entries).toBeGreaterThan(5);
}, 120_000);
afterAll(() => preview.close());

/** Asks for the page and its list until the page shows it. */
const comes = async (shown: (html: string) => boolean, sightings = seen): Promise<void> => {
  expect(await pollUntil(watched, sightings, shown, { patienceMs: 30_000 })).toBeDefined();
};
const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);
const problemOf = (html: string): string =>
  /<details id="content-problems"[^]*?<\/details>/.exec(html)?.[0] ?? '';

describe('the preview while a file is written', () => {
  it('shows what was saved, however the editor writes', async () => {
    writeFileSync(file, titled('直接写的题目'));
    await comes((html) => html.includes('直接写的题目'));

    writeFileSync(`${file}.tmp`, titled('换名写的题目'));
    renameSync(`${file}.tmp`, file);
    await comes((html) => html.includes('换名写的题目'));

    rmSync(file);
    await sleep(20);
    writeFileSync(file, titled('删了再写的题目'));
    await comes((html) => html.includes('删了再写的题目'));

    writeFileSync(file, '');
    await sleep(20);
    writeFileSync(file, titled('清空再写的题目'));
    await comes((html) => html.includes('清空再写的题目'));
  });

  it('shows a picture that was put beside the file, and the one drawn after it', async () => {
    const drawing = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text y="20">${words}</text></svg>`;
    const picture = join(preview.content, 'methods/新图.svg');
    const shows = async (words: string): Promise<void> => {
      const html = await (await fetch(watched.page)).text();
      const [address = ''] = /\/_astro\/picture\.[^"]+\.svg/.exec(html) ?? [];
      expect(await (await fetch(new URL(address, watched.page))).text()).toContain(words);
    };
    writeFileSync(picture, drawing('第一稿'));
    writeFileSync(file, `${text}\n\n![一句话](./新图.svg)\n`);
    await comes((html) => html.includes('<img src="/_astro/picture.'));
    await shows('第一稿');
    const old = await (await fetch(watched.page)).text();
    writeFileSync(picture, drawing('第二稿'));
    await comes((html) => html.match(/_astro\/picture[^"]+/)?.[0] !== old.match(/_astro\/picture[^"]+/)?.[0]);
    await shows('第二稿');
    rmSync(picture);
    writeFileSync(file, text);
    await comes((html) => !html.includes('<img src="/_astro/picture.'));
  });

  it.each([
    ['YAML', 'yaml-syntax', () => titled('[坏了')],
    ['a field', 'schema-violation', () => text.replace(/^order: .*$/m, 'order: 一')],
    ['the text', 'mdx-syntax', () => `${text}\n<Broken\n`],
    ['a reference', 'unknown-reference', () => text.replace(/^related: .*$/m, 'related: [nowhere]')],
    ['a component', 'unknown-component', () => `${text}\n<Nonsense/>\n`],
  ])('keeps the page and says what check says of %s that is broken', async (_what, rule, broken) => {
    writeFileSync(file, broken());
    let said = '';
    await comes((html) => (said = problemOf(html)).includes(`/guide/rules/${rule}/`));
    expect(said).toMatch(/content\/methods\/four-d\.mdx:\d+:\d+/);
    writeFileSync(file, text);
    await comes((html) => !problemOf(html).includes('four-d.mdx'));
  });

  it('shows entries that come, move and go', async () => {
    const copy = join(preview.content, 'methods/one-more.mdx');
    const moved = join(preview.content, 'methods/moved.mdx');
    const status = async (id: string) => (await fetch(`${watched.list}${id}/`)).status;
    writeFileSync(copy, titled('多一条方法').replace(/^aliases: .*$/m, 'aliases: []'));
    await expect.poll(() => status('one-more')).toBe(200);
    renameSync(copy, moved);
    await expect.poll(() => status('moved')).toBe(200);
    await expect.poll(() => status('one-more')).toBe(404);
    rmSync(moved);
    await expect.poll(() => status('moved')).toBe(404);
  });

  it('keeps pages that point at an entry that was deleted', async () => {
    const target = join(preview.content, 'methods', `${/^related: \[([\w-]+)/m.exec(text)?.[1] ?? ''}.mdx`);
    const kept = readFileSync(target, 'utf8');
    const withoutIt = noSightings();
    rmSync(target);
    await comes((html) => problemOf(html).includes('unknown-reference'), withoutIt);
    writeFileSync(target, kept);
    await comes((html) => !problemOf(html).includes('unknown-reference'), withoutIt);
    expect(withoutIt).toMatchObject({ notFound: 0, failed: 0 });
  });

  it('was there all the time, with a whole list', () => {
    expect(seen.polls).toBeGreaterThan(10);
    expect({ ...seen, polls: 0 }).toEqual(noSightings());
  });
});

describe('a page that stays open in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false });
  }, 60_000);
  afterAll(() => browser.close());

  it('has styles, is told of a problem, stays, and is told when that is gone', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(watched.page);
    const title = await page.textContent('h1');
    writeFileSync(file, titled('[坏了'));
    const problem = page.locator('#content-problems', { hasText: 'content/methods/four-d.mdx:' });
    await problem.waitFor();
    expect(await page.textContent('h1')).toBe(title);
    writeFileSync(file, titled('修好的题目'));
    await problem.waitFor({ state: 'detached' });
    await page.locator('h1', { hasText: '修好的题目' }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the search of the preview', () => {
  it('answers, and is made anew beside the one that answers', async () => {
    const planner = async () => (await fetch(`${preview.url}pagefind/planner.json`)).text();
    // It yields to all that runs beside it, here to whole builds; how long it takes alone is a benchmark's matter.
    const patience = { timeout: 120_000 };
    // An index may be on its way from a moment when the file could not be read.
    await expect.poll(planner, patience).toContain('four-d');
    writeFileSync(file, titled('搜得到的新题目'));
    await expect.poll(planner, patience).toContain('搜得到的新题目');
  });
});

describe.skipIf(process.platform !== 'linux')('the end of the preview', () => {
  it('ends all that it started', async () => {
    writeFileSync(file, titled('停下之前'));
    const running = () => descendants(preview.process.pid ?? 0);
    // The indexer, and the program it calls; it yields to all that runs beside it.
    await expect.poll(() => running().length, { timeout: 120_000, interval: 50 }).toBeGreaterThan(1);
    const started = running();
    await preview.close();
    await expect.poll(() => started.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});

function descendants(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  const children = existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number) : [];
  return children.flatMap((child) => [child, ...descendants(child)]);
}
