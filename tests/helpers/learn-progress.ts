import type { Browser, BrowserContext, Page } from 'playwright-core';
import { emptyProgress } from '../../src/domain/learn/progress.ts';
import type { Progress } from '../../src/domain/learn/progress.ts';
import type { CatalogueModule } from '../../src/domain/learn/quiz.ts';
import { downloaded } from './download.ts';
import { builtSite } from './site.ts';

export const learnedAt = Date.UTC(2026, 10, 23, 4);

/** A new browser that already knows some progress, or anything else in its place. */
export async function withProgress(
  browser: Browser,
  progress: unknown,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${(await builtSite()).url}learn/mentor/`);
  if (progress !== undefined)
    await page.evaluate((text) => localStorage.setItem('sg.learn', text), JSON.stringify(progress));
  await work(page, context);
  await context.close();
}

/** Progress with these modules passed and one question answered. */
export const passedIn = (modules: readonly CatalogueModule[], ...ids: string[]): Progress => ({
  ...emptyProgress(),
  answers: { q001: { n: 1, right: 1, at: learnedAt, ok: true } },
  modules: Object.fromEntries(
    modules
      .filter(({ id }) => ids.includes(id))
      .map(({ id, edition }) => [id, { edition, score: 100, passed: true, at: learnedAt }]),
  ),
});

/** What the browser keeps of the learner. */
export const keptProgress = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('sg.learn') ?? 'null') as unknown);

export const passportSays = (page: Page): Promise<string | null> =>
  page.locator('learn-passport [role=status]').textContent();

export const passportRow = (page: Page, id: string): Promise<string | null> =>
  page.locator(`[data-row="${id}"] [data-state]`).textContent();

/** The file that a button of the passport gives. */
export const passportFile = (page: Page, name: RegExp | string): Promise<{ name: string; text: string }> =>
  downloaded(page, () => page.getByRole('button', { name }).click());
