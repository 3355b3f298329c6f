import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../src/domain/learn/passport.ts';
import { catalogue } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import {
  passportFile,
  keptProgress,
  learnedAt,
  passedIn,
  passportRow,
  passportSays,
  withProgress,
} from '../helpers/learn-progress.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { url } = await builtSite();
const modules = catalogue(graph);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function importing(page: Page, text: string): Promise<void> {
  const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

describe('a newcomer', () => {
  it.each([
    [undefined, '/learn/first-day/'],
    [passedIn(modules), '/learn/red-lines/'],
    [passedIn(modules, 'red-lines'), '/learn/tiering/'],
    [passedIn(modules, ...modules.map(({ id }) => id)), '/learn/exam/'],
  ])('sees one next action %#', async (progress, path) => {
    await withProgress(browser, progress, async (page) => {
      await page.goto(`${url}learn/`);
      const next = page.locator('main .button');
      await expect
        .poll(() => next.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
        .toEqual([path]);
    });
  });

  it('is led there from the home page', async () => {
    await withProgress(browser, undefined, async (page) => {
      await page.goto(url);
      await page.getByRole('link', { name: '第一天做什么' }).click();
      await page.getByRole('link', { name: 'M00 红线与数据' }).click();
      await expect.poll(() => page.getByRole('button', { name: /^开始/ }).count()).toBe(1);
    });
  });
});

describe('the passport', () => {
  it('goes to a file, is cleared, and comes back as it was', async () => {
    await withProgress(browser, passedIn(modules, 'red-lines', 'tiering'), async (page) => {
      await page.goto(`${url}learn/passport/`);
      const before = await keptProgress(page);
      const file = await passportFile(page, '导出进度文件');
      expect(file.name).toMatch(/^学习进度-\d{4}-\d\d-\d\d\.json$/);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: '清除（换人）' }).click();
      await expect.poll(() => passportRow(page, 'tiering')).toBe('未开始');
      await importing(page, file.text);
      await expect.poll(() => passportSays(page)).toContain('已导入');
      expect(await passportRow(page, 'tiering')).toContain('✓ 已过');
      expect(await keptProgress(page)).toEqual(before);
    });
  });

  it('is not cleared when the reader thinks better of it', async () => {
    await withProgress(browser, passedIn(modules, 'tiering'), async (page) => {
      await page.goto(`${url}learn/passport/`);
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.getByRole('button', { name: '清除（换人）' }).click();
      expect(await passportRow(page, 'tiering')).toContain('✓ 已过');
    });
  });

  it('refuses foreign and damaged files, says why, and loses nothing', async () => {
    await withProgress(browser, passedIn(modules, 'tiering'), async (page) => {
      await page.goto(`${url}learn/passport/`);
      const before = await keptProgress(page);
      const whole = exportFile(passedIn(modules, 'research'));
      for (const [text, why] of [
        [whole.slice(0, 80), '读不懂'],
        ['姓名,分数\n张三,90', '读不懂'],
        ['{"name":"x"}', '不是本站导出'],
        [whole.replace('"n": 1', '"n": -1'), '改动或损坏'],
        [whole.replace('"format": 1', '"format": 2'), '更新的版本'],
      ] as const) {
        await importing(page, text);
        await expect.poll(() => passportSays(page)).toContain(why);
        expect(await passportSays(page)).toContain('原来的进度没有动');
        expect(await keptProgress(page)).toEqual(before);
      }
    });
  });

  it('gives tables for the learning system and for the editor', async () => {
    await withProgress(browser, passedIn(modules, 'tiering'), async (page) => {
      await page.goto(`${url}learn/passport/`);
      const forSystem = await passportFile(page, /导出 CSV/);
      expect(forSystem.name).toMatch(/\.csv$/);
      expect(forSystem.text.startsWith('\uFEFF模块,名称')).toBe(true);
      expect(forSystem.text).toMatch(/\r\nM01,[^\r]*,已过,100,2026-11-23\r\n/);
      expect((await passportFile(page, /导出题目统计/)).text).toContain('q001,1,1,100%');
    });
  });

  it('starts a module anew whose major version changed, and no other', async () => {
    const old = passedIn(modules, 'tiering', 'research');
    const record = { edition: '0.9', score: 100, passed: true, at: learnedAt };
    await withProgress(browser, { ...old, modules: { ...old.modules, tiering: record } }, async (page) => {
      await page.goto(`${url}learn/passport/`);
      await expect.poll(() => passportSays(page)).toContain('内容大改，重新开始：M01');
      expect([await passportRow(page, 'tiering'), await passportRow(page, 'research')]).toEqual([
        '未开始',
        expect.stringContaining('✓ 已过'),
      ]);
    });
  });
});
