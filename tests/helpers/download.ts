import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';

/** The file that a click gives: its name, its bytes, and its text with the byte order mark if there is one. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await click();
  const file = await download;
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), text: bytes.toString(), bytes };
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
