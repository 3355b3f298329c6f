import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, questionsOf, quizQuestions } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import { answerRight, askedQuestion, goOn } from '../helpers/learn.ts';
import type { Hand } from '../helpers/learn.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { url } = await builtSite();
const questions = quizQuestions(graph);
const modules = catalogue(graph);
const asked = new Set<string>();
/** Together they have every kind of question. */
const touched = ['tiering', 'maintenance', 'on-site'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(url + path);
  return page;
}

/** Does the whole quiz of a module rightly. @returns ids of the questions asked */
async function pass(page: Page, module: string, hand: Hand): Promise<string[]> {
  const own = questionsOf(questions, module);
  const start = page.getByRole('button', { name: /^开始/ });
  if (hand === 'touch') await start.tap();
  else {
    await start.focus();
    await page.keyboard.press('Enter');
  }
  const ids: string[] = [];
  for (let count = 0; count < own.length; count++) {
    const question = await askedQuestion(page, own);
    ids.push(question.id);
    await answerRight(page, question, hand);
    await expect
      .poll(() => page.locator('.verdict').textContent(), { message: question.id })
      .toContain('答对了');
    await goOn(page, hand);
  }
  return ids.sort();
}

describe.each(modules)('the quiz of $code $title', ({ id, questions: own }) => {
  it('asks all its questions and is passed by keyboard alone', async () => {
    const page = await open(`learn/${id}/`);
    const ids = await pass(page, id, 'keys');
    expect(ids).toEqual([...own].sort());
    for (const one of ids) asked.add(one);
    await expect.poll(() => page.locator('quiz-run h3').textContent()).toContain('✓ 通过');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await page.context().close();
  });
});

it('the quizzes together ask every question', () => {
  expect([...asked].sort()).toEqual(questions.map(({ id }) => id).sort());
});

describe('at 360 px with fingers', () => {
  it('has every kind of question', () => {
    const kinds = touched.flatMap((module) => questionsOf(questions, module).map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['single', 'multi', 'truefalse', 'numeric', 'order']));
  });

  it.each(touched)('passes the quiz of %s, with nothing to tap that is too small', async (module) => {
    const page = await open(`learn/${module}/`, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await pass(page, module, 'touch');
    await expect.poll(() => page.locator('quiz-run h3').textContent()).toContain('✓ 通过');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const button of await page.locator('quiz-run button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });
});

describe('keys', () => {
  it('write into a number field, and are left to the browser with a modifier', async () => {
    const page = await open('learn/tiering/');
    await page.getByRole('button', { name: /^开始/ }).click();
    const own = questionsOf(questions, 'tiering');
    let question = await askedQuestion(page, own);
    if (question.kind !== 'numeric') {
      await page.keyboard.press('Control+1');
      expect(await page.locator('.quiz input:checked').count()).toBe(0);
    }
    while (question.kind !== 'numeric') {
      await answerRight(page, question, 'keys');
      await goOn(page, 'keys');
      question = await askedQuestion(page, own);
    }
    await page.keyboard.type('12');
    expect(await page.locator('.number-answer input').inputValue()).toBe('12');
    await page.context().close();
  });

  it('have their verdict on the screen of a phone and in focus, and Enter goes on', async () => {
    const page = await open('learn/red-lines/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: /^开始/ }).tap();
    for (const hand of ['touch', 'touch', 'keys'] as const) {
      const question = await askedQuestion(page, questions);
      await answerRight(page, question, hand);
      const verdict = page.locator('.verdict');
      await expect.poll(() => verdict.textContent(), { message: question.id }).toContain('✓ 通过');
      expect(await verdict.evaluate((box) => box === document.activeElement)).toBe(true);
      const box = await verdict.boundingBox();
      expect(box?.y ?? -1, question.id).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), question.id).toBeLessThanOrEqual(740 - 56);
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict.count()).toBe(0);
    }
    await page.context().close();
  });

  it('are told, when nothing is answered, in a live region', async () => {
    const page = await open('learn/red-lines/');
    await page.getByRole('button', { name: /^开始/ }).click();
    const live = page.locator('quiz-run').getByRole('status');
    expect(await live.textContent()).toBe('');
    if ((await askedQuestion(page, questions)).kind === 'order') return;
    await page.keyboard.press('Enter');
    await expect.poll(() => live.textContent()).toBe('还没有作答。');
    await answerRight(page, await askedQuestion(page, questions), 'keys');
    await expect.poll(() => live.textContent()).toContain('答对了');
    await page.context().close();
  });
});
