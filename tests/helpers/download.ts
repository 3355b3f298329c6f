import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';

/** The file that a click gives: its name, and its text with the byte order mark if there is one. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await click();
  const file = await download;
  return { name: file.suggestedFilename(), text: (await buffer(await file.createReadStream())).toString() };
}
