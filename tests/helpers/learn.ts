import type { Locator, Page } from 'playwright-core';
import type { QuizQuestion } from '../../src/domain/learn/quiz.ts';

export type Hand = 'keys' | 'touch';

/** Ids of the choices of the question on the page, in the order shown. */
const shownIds = (page: Page): Promise<string[]> =>
  page
    .locator('.quiz [data-choice]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['choice'] ?? ''));

/** The question that the page asks. */
export async function askedQuestion(page: Page, questions: readonly QuizQuestion[]): Promise<QuizQuestion> {
  const legend = (await page.locator('.quiz legend').textContent()) ?? '';
  const found = questions.find(({ stem }) => legend.endsWith(` ${stem}`));
  if (!found) throw new Error(`no such question: ${legend}`);
  return found;
}

/** Answers the question on the page rightly and hands it in, with keys alone or fingers alone. */
export async function answerRight(page: Page, question: QuizQuestion, hand: Hand): Promise<void> {
  if (question.kind === 'numeric') {
    if (hand === 'touch') await page.locator('.number-answer input').tap();
    await page.keyboard.type(String(question.value));
  } else if (question.kind === 'order') await putInOrder(page, question.right, hand);
  else await choose(page, question.right, hand);
  const submit = page.locator('.quiz button[type=submit]');
  if (hand === 'touch') return submit.tap();
  for (let tabs = 0; question.kind === 'order' && tabs < 20 && !(await hasFocus(submit)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** A wrong answer: one choice too few, another one, or no such number. */
export async function answerWrong(page: Page, { kind, right, choices }: QuizQuestion): Promise<void> {
  const wrong = choices.find(({ id }) => !right.includes(id))?.id ?? right[0];
  if (kind === 'numeric') await page.keyboard.type('987654');
  else if (kind !== 'order') await choose(page, [wrong ?? ''], 'keys');
  else {
    const down = page.locator('.quiz [data-by="1"]').first();
    await down.click();
    if ((await shownIds(page)).every((id, index) => id === right[index])) await down.click();
  }
  await page.locator('.quiz button[type=submit]').click();
}

async function choose(page: Page, ids: readonly string[], hand: Hand): Promise<void> {
  const shown = await shownIds(page);
  for (const id of ids)
    if (hand === 'touch') await page.locator(`.quiz [data-choice="${id}"]`).tap();
    else await page.keyboard.press(String(shown.indexOf(id) + 1));
}

async function putInOrder(page: Page, right: readonly string[], hand: Hand): Promise<void> {
  for (const [place, id] of right.entries()) {
    const at = (await shownIds(page)).indexOf(id);
    if (hand === 'keys' && at > place) await page.keyboard.press(String(at + 1));
    for (let step = at; step > place; step--)
      if (hand === 'keys') await page.keyboard.press('Enter');
      else await page.locator(`.quiz [data-choice="${id}"] [data-by="-1"]`).tap();
  }
}

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((node) => node === document.activeElement);

/** Goes on to the next question or to the result. */
export async function goOn(page: Page, hand: Hand): Promise<void> {
  const next = page.getByRole('button', { name: /^(下一题|看结果)$/ });
  await next.waitFor();
  if (hand === 'touch') await next.tap();
  else await page.keyboard.press('Enter');
}
