import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emailHtml } from '../../src/render/newsletter/email/html.ts';
import { webPage } from '../../src/render/newsletter/web.ts';
import { wechatArticles } from '../../src/render/newsletter/wechat.ts';
import { edition } from '../fixtures/newsletter/edition.ts';
import { openBrowser } from '../helpers/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mail = emailHtml(edition);
const forms: [string, string][] = [
  ['the mail', mail],
  ['the mail without its style element', mail.replace(/<style>.*?<\/style>/gs, '')],
  ['the mail without any style', mail.replace(/<style>.*?<\/style>/gs, '').replace(/ style="[^"]*"/g, '')],
  ['the WeChat article', `<!doctype html>${wechatArticles(edition)[0] ?? ''}`],
  ['the public page', webPage(edition)],
];

describe.each(forms)('%s', (_name, html) => {
  it.each([320, 360, 375, 414, 600, 640])('is no wider than a screen of %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
