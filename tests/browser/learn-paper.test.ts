import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import { passedIn, passportRow, withProgress } from '../helpers/learn-progress.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages } from '../helpers/visit.ts';

const { url } = await builtSite();
const modules = catalogue(graph);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('on paper', () => {
  const paper = async (page: Page, path: string) => {
    await page.goto(url + path);
    await page.emulateMedia({ media: 'print' });
    return printedPages(page);
  };

  it('the mentor has exactly one page, with five lines, the rubric and room to sign', async () => {
    await withProgress(browser, undefined, async (page) => {
      expect(await paper(page, 'learn/mentor/')).toBe(1);
      expect(await page.locator('.mentor-lines li').count()).toBe(5);
      expect(await page.locator('.rubric tbody tr').count()).toBe(5);
      expect(await page.locator('.sign-line').isVisible()).toBe(true);
    });
  });

  it('the passport has one page with a place to sign for every module', async () => {
    await withProgress(browser, passedIn(modules, 'tiering'), async (page) => {
      expect(await paper(page, 'learn/passport/')).toBe(1);
      expect(await page.locator('.sign-line').filter({ visible: true }).count()).toBe(2);
      expect(await page.getByRole('columnheader', { name: '带教人签字' }).isVisible()).toBe(true);
      expect(await passportRow(page, 'tiering')).toContain('✓ 已过');
      for (const line of await page.locator('.passport tbody tr').all())
        expect((await line.boundingBox())?.height).toBeGreaterThan(30);
      expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    });
  });

  it('a module has its questions, and the answers after all of them', async () => {
    await withProgress(browser, undefined, async (page) => {
      await paper(page, 'learn/maintenance/');
      expect(await page.locator('.module-questions').isVisible()).toBe(true);
      expect(await page.locator('quiz-run').isVisible()).toBe(false);
      expect(await page.locator('.module-questions').textContent()).not.toContain('原文');
    });
  });
});

describe('the self-check', () => {
  it('gives a level, two goals with modules to practise, keeps them, and prints with room to sign', async () => {
    await withProgress(browser, undefined, async (page) => {
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
