import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionsOf, quizQuestions } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { answerRight, answerWrong, askedQuestion, goOn } from '../helpers/learn.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { url } = await builtSite();
const questions = quizQuestions(graph);

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
const start = (page: Page) => page.getByRole('button', { name: /^开始/ }).click();

/** Answers what is left of a round rightly. */
async function finish(page: Page): Promise<void> {
  while ((await page.locator('.quiz').count()) > 0) {
    await answerRight(page, await askedQuestion(page, questions), 'keys');
    await goOn(page, 'keys');
  }
}

/** One question wrong, then to where it sends the reader, back, to the end, and the wrong one again. */
async function readAndRetry(page: Page): Promise<void> {
  const wrong = await askedQuestion(page, questions);
  await answerWrong(page, wrong);
  await page.getByRole('status').getByRole('link').click();
  await page.waitForURL((address) => address.href === new URL(wrong.read.path.slice(1), url).href);
  const [, anchor] = wrong.read.path.split('#');
  if (anchor !== undefined)
    expect(
      await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, anchor),
    ).toBeLessThan(740);
  await page.goBack();
  await expect.poll(() => page.locator('.quiz legend, quiz-run h3').first().textContent()).toBeTruthy();
  if ((await page.getByRole('button', { name: '下一题' }).count()) > 0)
    await page.getByRole('button', { name: '下一题' }).click();
  else expect(await page.locator('.quiz legend').textContent()).toContain('第 2／');
  await page.locator('.quiz input, .quiz button').first().focus();
  await finish(page);
  const list = page.locator('quiz-run li');
  await expect.poll(() => list.count()).toBe(1);
  expect(await list.textContent()).toContain(wrong.stem);
  await page.getByRole('button', { name: '重做 1 道错题' }).click();
  await answerRight(page, await askedQuestion(page, [wrong]), 'keys');
  await goOn(page, 'keys');
  await expect.poll(() => page.locator('quiz-run h3').textContent()).toBe('✓ 错题都对了');
}

describe('from a module over a wrong answer to the page and back', () => {
  it('keeps the place and asks the wrong one again', async () => {
    const page = await open('learn/strategy/');
    await start(page);
    await readAndRetry(page);
    await page.context().close();
  });

  it('works without network once the pages were opened', async () => {
    const page = await open('learn/strategy/');
    for (const path of new Set(questionsOf(questions, 'strategy').map(({ read }) => read.path)))
      await page.goto(url + path.slice(1), { waitUntil: 'networkidle' });
    await page.goto(`${url}learn/strategy/`, { waitUntil: 'networkidle' });
    await start(page);
    await page.context().setOffline(true);
    await finish(page);
    await expect.poll(() => page.locator('quiz-run h3').textContent()).toContain('✓ 通过');
    await page.goBack();
    expect(await page.locator('h1').count()).toBe(1);
    await page.goForward();
    await page.getByRole('button', { name: /^开始|^整套/ }).click();
    expect(await page.locator('.quiz legend').count()).toBe(1);
    await page.context().close();
  });

  it('leaves nothing to resume after a whole round that was right', async () => {
    const page = await open('learn/research/');
    await start(page);
    await page.locator('.quiz input, .quiz button').first().focus();
    await finish(page);
    await page.reload();
    expect(await page.getByRole('button', { name: /^开始/ }).count()).toBe(1);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('a quiz, its answers and its result have no accessibility violation', { timeout: 180_000 }, async () => {
    const page = await open('learn/maintenance/', { colorScheme, reducedMotion: 'reduce' });
    await start(page);
    const seen = new Set<string>();
    while ((await page.locator('.quiz').count()) > 0) {
      const question = await askedQuestion(page, questions);
      const isNew = !seen.has(question.kind);
      seen.add(question.kind);
      if (isNew) expect(await accessibilityFaults(page)).toEqual([]);
      await (seen.size % 2 ? answerWrong(page, question) : answerRight(page, question, 'keys'));
      if (isNew) expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: /^(下一题|看结果)$/ }).click();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('the exam and its result have none', { timeout: 180_000 }, async () => {
    const page = await open('learn/exam/', { colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: /^抽/ }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('heading', { name: /未通过/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the exam', () => {
  const { examItems } = graph.get('learningPath', 'path').data.pass;
  const asking = new Set(questions.map(({ modules }) => modules[0]));

  it('says when the questions do not come, and tries again', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/api/learn/questions.json', (route) => route.abort());
    await page.goto(`${url}learn/exam/`);
    await expect.poll(() => page.locator('exam-run [role=status]').textContent()).toContain('没有取到');
    await page.unroute('**/api/learn/questions.json');
    await page.getByRole('button', { name: '再取一次' }).click();
    await page.getByRole('button', { name: /^抽/ }).click();
    expect(await page.locator('.question').count()).toBe(examItems);
    await page.context().close();
  });

  it('draws its number, warns of open ones once, and gives results by module', async () => {
    const page = await open('learn/exam/', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: `抽 ${examItems} 题开始` }).click();
    expect(await page.locator('.question').count()).toBe(examItems);
    await page.getByRole('button', { name: '交卷' }).click();
    await expect
      .poll(() => page.locator('exam-run [role=status]').textContent())
      .toContain(`还有 ${examItems} 题没有作答`);
    await page.getByRole('button', { name: '交卷' }).click();
    await expect.poll(() => page.locator('.exam-result tr').count()).toBe(asking.size);
    expect(await page.locator('.feedback').count()).toBe(examItems);
    await page.goto(`${url}learn/passport/`);
    await expect.poll(() => page.locator('[data-exam]').textContent()).toContain('没过');
    await page.context().close();
  });
});

describe('the daily review', () => {
  it('asks tomorrow what was wrong today, and then a few new terms', async () => {
    const page = await open('learn/value-added/');
    await start(page);
    const wrong = await askedQuestion(page, questions);
    await answerWrong(page, wrong);
    await page.locator('.verdict').waitFor();
    await page.goto(`${url}learn/review/`);
    await expect.poll(() => page.locator('daily-review').textContent()).toContain('到期 0 张');
    await page.clock.setFixedTime(Date.now() + 24 * 3600_000);
    await page.goto(`${url}learn/`);
    await expect.poll(() => page.locator('[data-next]').textContent()).toContain('该复习 1 张');
    await page.goto(`${url}learn/review/`);
    await expect.poll(() => page.locator('daily-review').textContent()).toContain('今天 5 张：到期 1 张');
    await page.getByRole('button', { name: '开始' }).click();
    await answerRight(page, await askedQuestion(page, [wrong]), 'keys');
    await page.getByRole('button', { name: '下一张' }).click();
    for (let term = 0; term < 4; term++) {
      await page.getByRole('button', { name: '看解释' }).click();
      await page.keyboard.press('Enter');
      await setTimeout(20);
    }
    await expect.poll(() => page.locator('daily-review').textContent()).toContain('明天见');
    await page.reload();
    await expect.poll(() => page.locator('daily-review').textContent()).toContain('到期 0 张');
    await page.context().close();
  });
});
