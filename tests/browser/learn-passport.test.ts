import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProgress } from '../../src/domain/learn/progress.ts';
import { exportFile } from '../../src/domain/learn/passport.ts';
import { catalogue, quizQuestions } from '../../src/domain/learn/quiz.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { answerRight, askedQuestion } from '../helpers/learn.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages } from '../helpers/visit.ts';

const { url } = builtSite();
const graph = await loadGraph('content');
const questions = quizQuestions(graph);
const modules = catalogue(graph);
const at = Date.UTC(2026, 10, 23, 4);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser that already knows some progress. */
async function withProgress(progress: unknown, work: (context: BrowserContext, page: Page) => Promise<void>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}learn/mentor/`);
  if (progress !== undefined)
    await page.evaluate((text) => localStorage.setItem('sg.learn', text), JSON.stringify(progress));
  await work(context, page);
  await context.close();
}
const passedIn = (...ids: string[]) => ({
  ...emptyProgress(),
  answers: { q001: { n: 1, right: 1, at, ok: true } },
  modules: Object.fromEntries(
    modules
      .filter(({ id }) => ids.includes(id))
      .map(({ id, edition }) => [id, { edition, score: 100, passed: true, at }]),
  ),
});
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('sg.learn') ?? 'null') as unknown);
const says = (page: Page) => page.locator('learn-passport [role=status]').textContent();
const row = (page: Page, id: string) => page.locator(`[data-row="${id}"] [data-state]`).textContent();

async function downloaded(page: Page, name: RegExp | string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
async function importing(page: Page, text: string): Promise<void> {
  const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

describe('a newcomer', () => {
  it.each([
    [undefined, '/learn/first-day/'],
    [passedIn(), '/learn/red-lines/'],
    [passedIn('red-lines'), '/learn/tiering/'],
    [passedIn(...modules.map(({ id }) => id)), '/learn/exam/'],
  ])('sees one next action %#', async (progress, path) => {
    await withProgress(progress, async (_context, page) => {
      await page.goto(`${url}learn/`);
      const next = page.locator('main .button');
      await expect
        .poll(() => next.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
        .toEqual([path]);
    });
  });

  it('is led there from the home page', async () => {
    await withProgress(undefined, async (_context, page) => {
      await page.goto(url);
      await page.getByRole('link', { name: '第一天做什么' }).click();
      await page.getByRole('link', { name: 'M00 红线与数据' }).click();
      await expect.poll(() => page.getByRole('button', { name: /^开始/ }).count()).toBe(1);
    });
  });
});

describe('the passport', () => {
  it('goes to a file, is cleared, and comes back as it was', async () => {
    await withProgress(passedIn('red-lines', 'tiering'), async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      const before = await kept(page);
      const file = await downloaded(page, '导出进度文件');
      expect(file.name).toMatch(/^学习进度-\d{4}-\d\d-\d\d\.json$/);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: '清除（换人）' }).click();
      await expect.poll(() => row(page, 'tiering')).toBe('未开始');
      await importing(page, file.text);
      await expect.poll(() => says(page)).toContain('已导入');
      expect(await row(page, 'tiering')).toContain('✓ 已过');
      expect(await kept(page)).toEqual(before);
    });
  });

  it('is not cleared when the reader thinks better of it', async () => {
    await withProgress(passedIn('tiering'), async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.getByRole('button', { name: '清除（换人）' }).click();
      expect(await row(page, 'tiering')).toContain('✓ 已过');
    });
  });

  it('refuses foreign and damaged files, says why, and loses nothing', async () => {
    await withProgress(passedIn('tiering'), async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      const before = await kept(page);
      const whole = exportFile(passedIn('research'));
      for (const [text, why] of [
        [whole.slice(0, 80), '读不懂'],
        ['姓名,分数\n张三,90', '读不懂'],
        ['{"name":"x"}', '不是本站导出'],
        [whole.replace('"n": 1', '"n": -1'), '改动或损坏'],
        [whole.replace('"format": 1', '"format": 2'), '更新的版本'],
      ] as const) {
        await importing(page, text);
        await expect.poll(() => says(page)).toContain(why);
        expect(await says(page)).toContain('原来的进度没有动');
        expect(await kept(page)).toEqual(before);
      }
    });
  });

  it('gives tables for the learning system and for the editor', async () => {
    await withProgress(passedIn('tiering'), async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      const forSystem = await downloaded(page, /导出 CSV/);
      expect(forSystem.name).toMatch(/\.csv$/);
      expect(forSystem.text.startsWith('\uFEFF模块,名称')).toBe(true);
      expect(forSystem.text).toMatch(/\r\nM01,[^\r]*,已过,100,2026-11-23\r\n/);
      expect((await downloaded(page, /导出题目统计/)).text).toContain('q001,1,1,100%');
    });
  });

  it('starts a module anew whose major version changed, and no other', async () => {
    const old = passedIn('tiering', 'research');
    const record = { edition: '0.9', score: 100, passed: true, at };
    await withProgress({ ...old, modules: { ...old.modules, tiering: record } }, async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      await expect.poll(() => says(page)).toContain('内容大改，重新开始：M01');
      expect([await row(page, 'tiering'), await row(page, 'research')]).toEqual([
        '未开始',
        expect.stringContaining('✓ 已过'),
      ]);
    });
  });
});

describe('storage', () => {
  it.each([
    [
      'missing',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('denied');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ] as const)('that is %s is said and survived', async (_name, breakIt) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(breakIt);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url}learn/research/`);
    await page.getByRole('button', { name: /^开始/ }).click();
    await answerRight(page, await askedQuestion(page, questions), 'keys');
    await expect.poll(() => page.locator('quiz-run').textContent()).toContain('这台电脑不保存进度');
    await page.getByRole('button', { name: '下一题' }).click();
    expect(await page.locator('.quiz legend').textContent()).toContain('第 2／');
    await page.goto(`${url}learn/passport/`);
    await expect.poll(() => says(page)).toContain('这台电脑不保存进度');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('with a record it cannot read keeps that record aside', async () => {
    await withProgress({ format: 9, later: true }, async (_context, page) => {
      await page.goto(`${url}learn/passport/`);
      await expect.poll(() => says(page)).toContain('没有覆盖');
      expect(await page.evaluate(() => localStorage.getItem('sg.learn-unread'))).toContain('"later":true');
      await page.goto(`${url}local-data/`);
      await expect.poll(() => page.locator('local-data tbody').textContent()).toContain('"later":true');
    });
  });

  it('takes the answers of two tabs together', async () => {
    await withProgress(undefined, async (context, first) => {
      const second = await context.newPage();
      const passport = await context.newPage();
      await first.goto(`${url}learn/research/`);
      await second.goto(`${url}learn/warning/`);
      await passport.goto(`${url}learn/passport/`);
      const ids: string[] = [];
      for (const page of [first, second]) await page.getByRole('button', { name: /^开始/ }).click();
      for (const page of [second, first]) {
        const question = await askedQuestion(page, questions);
        ids.push(question.id);
        await page.bringToFront();
        await page.locator('.quiz input, .quiz button').first().focus();
        await answerRight(page, question, 'keys');
        await page.locator('.verdict').waitFor();
      }
      const { answers } = (await kept(first)) as { answers: Record<string, unknown> };
      expect(Object.keys(answers).sort()).toEqual(ids.sort());
      const { text } = await downloaded(passport, /导出题目统计/);
      for (const id of ids) expect(text).toContain(`${id},1,1`);
    });
  });
});

describe('on paper', () => {
  const paper = async (page: Page, path: string) => {
    await page.goto(url + path);
    await page.emulateMedia({ media: 'print' });
    return printedPages(page);
  };

  it('the mentor has exactly one page, with five lines, the rubric and room to sign', async () => {
    await withProgress(undefined, async (_context, page) => {
      expect(await paper(page, 'learn/mentor/')).toBe(1);
      expect(await page.locator('.mentor-lines li').count()).toBe(5);
      expect(await page.locator('.rubric tbody tr').count()).toBe(5);
      expect(await page.locator('.sign-line').isVisible()).toBe(true);
    });
  });

  it('the passport has one page with a place to sign for every module', async () => {
    await withProgress(passedIn('tiering'), async (_context, page) => {
      expect(await paper(page, 'learn/passport/')).toBe(1);
      expect(await page.locator('.sign-line').filter({ visible: true }).count()).toBe(2);
      expect(await page.getByRole('columnheader', { name: '带教人签字' }).isVisible()).toBe(true);
      expect(await row(page, 'tiering')).toContain('✓ 已过');
      for (const line of await page.locator('.passport tbody tr').all())
        expect((await line.boundingBox())?.height).toBeGreaterThan(30);
      expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    });
  });

  it('a module has its questions, and the answers after all of them', async () => {
    await withProgress(undefined, async (_context, page) => {
      await paper(page, 'learn/maintenance/');
      expect(await page.locator('.question-list').isVisible()).toBe(true);
      expect(await page.locator('quiz-run').isVisible()).toBe(false);
      expect(await page.locator('.question-list').textContent()).not.toContain('原文');
    });
  });
});

describe('the self-check', () => {
  it('gives a level, two goals with modules to practise, keeps them, and prints with room to sign', async () => {
    await withProgress(undefined, async (_context, page) => {
      await page.goto(`${url}learn/self-check/`);
      for (const box of await page
        .locator('#professional')
        .locator('xpath=..')
        .locator('fieldset')
        .first()
        .getByRole('checkbox')
        .all())
        await box.check();
      await expect.poll(() => page.locator('[data-level=professional]').textContent()).toBe('L1');
      expect(await page.locator('[data-level=communication]').textContent()).toBe('还没到 L1');
      const goals = page.locator('[data-goals] li');
      expect(await goals.count()).toBe(2);
      for (const goal of await goals.all()) expect(await goal.getByRole('link').count()).toBeGreaterThan(0);
      await page.reload();
      await expect.poll(() => page.locator('[data-level=professional]').textContent()).toBe('L1');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sign-line').isVisible()).toBe(true);
      expect(await printedPages(page)).toBeLessThanOrEqual(3);
    });
  });
});
