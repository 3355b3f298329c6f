import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quizQuestions } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import { answerRight, askedQuestion } from '../helpers/learn.ts';
import { passportFile, keptProgress, passportSays, withProgress } from '../helpers/learn-progress.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { url } = await builtSite();
const questions = quizQuestions(graph);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

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
    await expect.poll(() => passportSays(page)).toContain('这台电脑不保存进度');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('with a record it cannot read keeps that record aside', async () => {
    await withProgress(browser, { format: 9, later: true }, async (page) => {
      await page.goto(`${url}learn/passport/`);
      await expect.poll(() => passportSays(page)).toContain('没有覆盖');
      expect(await page.evaluate(() => localStorage.getItem('sg.learn-unread'))).toContain('"later":true');
      await page.goto(`${url}local-data/`);
      await expect
        .poll(() => page.locator('local-data [data-things]').textContent())
        .toContain('"later":true');
    });
  });

  it('takes the answers of two tabs together', async () => {
    await withProgress(browser, undefined, async (first, context) => {
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
      const { answers } = (await keptProgress(first)) as { answers: Record<string, unknown> };
      expect(Object.keys(answers).sort()).toEqual(ids.sort());
      const { text } = await passportFile(passport, /导出题目统计/);
      for (const id of ids) expect(text).toContain(`${id},1,1`);
    });
  });
});
