import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { downloaded, offered } from './download.ts';
import { watchCopy } from './visit.ts';

/** A page of the site, and what went wrong on it. */
export interface Visit {
  page: Page;
  /** Console errors and exceptions. */
  complaints: string[];
}

/** Opens a page by its path below the root of the site; from a disk the path names a file. */
export type Open = (path: string) => Promise<Visit>;

/**
 * @param root address of the site with a slash at its end, or of the unzipped pack
 * @param before runs in every page before its own scripts
 */
export const opener =
  (browser: Browser, root: string, before?: () => void): Open =>
  async (path) => {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    page.setDefaultTimeout(15_000);
    if (before) await page.addInitScript(before);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const inPack = root.startsWith('file:') ? path.replace(/\/(?=$|\?)/, '/index.html') : path;
    await page.goto(root + (inPack === '' && root.startsWith('file:') ? 'index.html' : inPack));
    return { page, complaints };
  };

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const shown = (page: Page, selector: string) =>
  expect.poll(() => page.locator(selector).first().isVisible()).toBe(true);

/** Presses a button that copies. @returns what was copied */
async function copiedBy(page: Page, name: string): Promise<string> {
  const copied = await watchCopy(page);
  await press(page, name);
  await expect.poll(() => page.locator('[data-tool-status]').textContent()).toContain('已复制');
  return copied();
}

/** The file that a button gives, taken on the page where the driver is told of no downloads: Firefox, Chromium 90. */
function fileOf(page: Page, name: string): Promise<{ name: string; text: string }> {
  const browser = page.context().browser();
  const silent =
    browser?.browserType().name() === 'firefox' || Number.parseInt(browser?.version() ?? '') < 100;
  return (silent ? offered : downloaded)(page, () => press(page, name));
}

const formTool =
  (tool: string, answer: string) =>
  async (open: Open): Promise<Visit> => {
    const visit = await open(`tools/${tool}/`);
    await press(visit.page, '填示例');
    await expect.poll(() => visit.page.locator('[data-answer]').textContent()).toContain(answer);
    expect(await copiedBy(visit.page, '复制结果')).toContain(answer);
    return visit;
  };

/** What the site is for, end to end; each has to work in every browser and on every network it is read on. */
export const journeys: Readonly<Record<string, (open: Open) => Promise<Visit>>> = {
  async 'reading a chain node, with terms explained'(open) {
    const visit = await open('industries/machinery/struct/');
    expect(await visit.page.locator('.old-browser:visible').count()).toBe(0);
    await visit.page.locator('a.term').first().focus();
    await shown(visit.page, '[role=tooltip]');
    return visit;
  },
  async 'the header, with every section in sight'(open) {
    const visit = await open('tools/');
    for (const width of [1280, 1366]) {
      await visit.page.setViewportSize({ width, height: 768 });
      const nav = await visit.page.locator('.site-nav').boundingBox();
      const last = await visit.page.locator('.site-nav li').last().boundingBox();
      const search = await visit.page.locator('.site-search').boundingBox();
      const ends = { nav: (nav?.x ?? 0) + (nav?.width ?? 0), last: (last?.x ?? 0) + (last?.width ?? 0) };
      expect(ends.last, String(width)).toBeLessThanOrEqual(ends.nav);
      expect(ends.last, String(width)).toBeLessThanOrEqual(search?.x ?? 0);
    }
    return visit;
  },
  async 'filtering a list'(open) {
    const visit = await open('products/');
    const items = visit.page.locator('[data-item]:visible');
    const all = await items.count();
    await visit.page.selectOption('select[name=line]', { index: 1 });
    await expect.poll(() => items.count()).toBeLessThan(all);
    return visit;
  },
  async 'the search page'(open) {
    const visit = await open('search/?q=票据池');
    await expect
      .poll(() => visit.page.locator('[data-result]').first().textContent({ timeout: 1_000 }))
      .toBe('票据池');
    await expect.poll(() => visit.page.locator('[data-passage] mark').count()).toBeGreaterThan(0);
    return visit;
  },
  async 'suggestions in the header'(open) {
    const visit = await open('tiers/');
    await visit.page.locator('.site-search input').click();
    await visit.page.keyboard.insertText('票据池');
    // Firefox types letter by letter, so suggestions for a part of the words may come first.
    await expect
      .poll(() => visit.page.locator('.site-search [role=option]').first().textContent())
      .toContain('票据池');
    return visit;
  },
  async 'the search window'(open) {
    const visit = await open('tiers/');
    await visit.page.keyboard.press('Control+k');
    await shown(visit.page, 'dialog input[type=search]');
    await visit.page.keyboard.insertText('票据池');
    await shown(visit.page, 'dialog [role=option]');
    return visit;
  },
  async 'a visit pack'(open) {
    const visit = await open('tools/visit-pack/?industry=machinery&node=struct');
    await expect.poll(() => visit.page.locator('.sheet').count()).toBe(2);
    expect(await visit.page.locator('[data-pains] input').count()).toBeGreaterThan(0);
    expect(await copiedBy(visit.page, '复制文本')).toContain('拜访包');
    const { name } = await fileOf(visit.page, '下载文本');
    expect(name).toMatch(/^拜访包-.*\.txt$/);
    return visit;
  },
  async 'a SPIN sheet'(open) {
    const visit = await open('tools/spin-sheet/?industry=healthcare');
    await expect.poll(() => visit.page.locator('.question-list > li').count()).toBe(8);
    expect(await copiedBy(visit.page, '复制文本')).toMatch(/^1\. /);
    return visit;
  },
  async 'follow-up dates and their calendar file'(open) {
    const visit = await formTool('follow-up', '11月26日（周四）15:00 前：发送纪要')(open);
    const { name, text } = await fileOf(visit.page, '下载日历文件');
    expect(name).toBe('跟进-2026-11-25.ics');
    expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261127T100000');
    return visit;
  },
  'the tier calculator': formTool('tier', '成长价值客户'),
  'the capacity calculator': formTool('capacity', '装不下'),
  'the tree behind a sign': formTool('warning', '原因是同业争夺'),
  'a year of touchpoints': formTool('touchpoints', '战略核心客户，排了 11 个日子'),
  async 'an event and its letter'(open) {
    const visit = await formTool('event-kit', '30 家：打印出来一共 4 张')(open);
    expect(await copiedBy(visit.page, '复制邀请信')).toContain('只讲一件事');
    return visit;
  },
  'the health score': formTool('health', '经营健康 84 分'),
  async 'two minutes of a visit'(open) {
    const visit = await open('tools/minutes/');
    await press(visit.page, '填示例');
    await shown(visit.page, '[data-version=client]');
    expect(await copiedBy(visit.page, '复制客户版')).toContain('先解决长票怎么付给上游');
    return visit;
  },
  async 'questions of a module, and the passport that counts them'(open) {
    const visit = await open('learn/red-lines/');
    await press(visit.page, /^开始/);
    await visit.page.locator('.quiz .choice input').first().check();
    await press(visit.page, '提交');
    await expect.poll(() => visit.page.locator('quiz-run').textContent()).toMatch(/下一题/);
    await visit.page.goto(visit.page.url().replace('learn/red-lines/', 'learn/passport/'));
    await expect.poll(() => visit.page.locator('learn-passport').textContent()).toMatch(/1/);
    return visit;
  },
  async 'the self-check'(open) {
    const visit = await open('selfcheck/');
    await expect.poll(() => visit.page.locator('[data-summary]').textContent()).not.toBe('');
    expect(await visit.page.locator('[data-state=failed]').allTextContents()).toEqual([]);
    return visit;
  },
};
