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

/** The bytes of a file that is no text. */
export async function downloadedBytes(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  const download: Promise<Download> = page.waitForEvent('download');
  await click();
  return buffer(await (await download).createReadStream());
}

/** The same as the page offers it, for drivers that tell of no downloads. */
export async function offered(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const file = page.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((resolve) => {
        const make = URL.createObjectURL.bind(URL);
        let text: Promise<string> | undefined;
        URL.createObjectURL = (blob: Blob) => {
          text = blob.text();
          return make(blob);
        };
        document.addEventListener('click', ({ target }) => {
          if (target instanceof HTMLAnchorElement && target.download)
            void text?.then((known) => resolve({ name: target.download, text: known }));
        });
      }),
  );
  await click();
  return file;
}
