/** Pictures of pages as readers see them, and one sheet of all first screens. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const views = [360, 1366, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${width}-${colorScheme}`,
    width,
    colorScheme,
  })),
);
const nameOf = (path: string): string => path.slice(1).replaceAll('/', '_') || 'home_';

/** Writes the first screen of a page at each width, light and dark, and its paper, into a folder. */
export async function photograph(browser: Browser, url: string, path: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, width, colorScheme } of views) {
    const viewport = { width, height: width === 360 ? 740 : 900 };
    const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
    await page.goto(url + path.slice(1), { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${nameOf(path)}${name}.png`) });
    if (name === '1366-light')
      writeFileSync(join(folder, `${nameOf(path)}paper.pdf`), await page.pdf({ preferCSSPageSize: true }));
    await page.context().close();
  }
}

/** Writes `contact-sheet.html` and, for each view, `contact-sheet-<view>.png`. */
export async function contactSheet(
  browser: Browser,
  paths: readonly string[],
  folder: string,
): Promise<void> {
  const figure = (path: string, view: string) =>
    `<figure><img src="${nameOf(path)}${view}.png"><figcaption>${path}</figcaption></figure>`;
  const part = (view: string) =>
    `<section id="v${view}"><h2>${view}</h2>${paths.map((path) => figure(path, view)).join('')}</section>`;
  const style =
    'section{display:flow-root;width:1800px}figure{float:left;width:282px;margin:9px}img{width:100%;border:1px solid #999}';
  const file = join(folder, 'contact-sheet.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${views.map(({ name }) => part(name)).join('')}`,
  );
  const page = await (await browser.newContext({ viewport: { width: 1820, height: 900 } })).newPage();
  await page.goto(`file://${file.startsWith('/') ? '' : `${process.cwd()}/`}${file}`);
  for (const { name } of views)
    await page.locator(`#v${name}`).screenshot({ path: join(folder, `contact-sheet-${name}.png`) });
  await page.context().close();
}
