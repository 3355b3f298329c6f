import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The search window of a page and what is in it. */
export const dialog = (page: Page) => page.locator('dialog.search-window');
export const box = (page: Page) => page.locator('#window-q');
export const options = (page: Page) => dialog(page).getByRole('option');
export const status = (page: Page) => dialog(page).locator('[role=status]').first();
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
export const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Opens the window and asks; waits for what it says. Words come at once: of typed ones the first may be answered too. */
export async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(words);
  await expect.poll(() => status(page).textContent()).toMatch(/找到/);
}
