/**
 * `npm run bench:screens [-- folder [pictures]]`: how long each type of page is before a tap, how far down a phone's
 * first screen its content begins, how much it shifts, and with a second folder pictures of it and a contact
 * sheet. Needs a build in `dist/site`.
 */
import { chromium } from 'playwright-core';
import { serveBrowser } from '../../tests/helpers/browser.ts';
import { industryPages, pageTypes } from '../../tests/helpers/pages.ts';
import { startServer } from '../serve.ts';
import { contactSheet, photograph } from './page-pictures.ts';
import { screensOf } from './page-screens.ts';

const dir = process.argv[2] ?? process.env['SHENGENG_OUT'] ?? 'dist/site';
const pictures = process.argv[3];

const server = await startServer({ dir, port: 0 });
const program = await serveBrowser();
const browser = await chromium.connect(program.wsEndpoint());
const paths = [...new Set([...pageTypes, ...industryPages])];
try {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const path of paths) rows[path] = await screensOf(browser, server.url + path.slice(1));
  console.table(rows);
  if (pictures !== undefined) {
    for (const path of paths) await photograph(browser, server.url, path, pictures);
    await contactSheet(browser, paths, pictures);
  }
} finally {
  await browser.close();
  await program.close();
  await server.close();
}
