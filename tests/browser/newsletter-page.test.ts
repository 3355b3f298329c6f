import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSlot } from '../../src/domain/newsletter/client/client-edition.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { downloaded } from '../helpers/download.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite();
const folder = join(dir, 'newsletters/2026-10/files');
const file = (name: string) => readFileSync(join(folder, name), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function withPage(
  options: Parameters<Browser['newContext']>[0],
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(`${url}newsletters/2026-10/`);
    await work(page);
  } finally {
    await context.close();
  }
}

const openPreviews = (page: Page) =>
  page.evaluate(() => {
    for (const preview of document.querySelectorAll<HTMLDetailsElement>('details.preview'))
      preview.open = true;
  });

describe('the previews of an edition', () => {
  it('show every form with its own styles, at the width it is read at', async () => {
    await withPage({ viewport: { width: 1366, height: 900 } }, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await openPreviews(page);
      const widths: number[] = [];
      for (const frame of await page.locator('.preview iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        widths.push((await frame.boundingBox())?.width ?? 0);
        const heading = frame.contentFrame().getByText('专精特新换新标准，货款支付有期限').first();
        expect(await heading.evaluate((element) => getComputedStyle(element).color)).not.toBe('rgb(0, 0, 0)');
      }
      expect(widths.map((width) => Math.round(width))).toEqual([377, 602, 580, 796]);
      expect(complaints).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)(
    'can be opened without an accessibility violation in %s colours',
    async (colorScheme) => {
      await withPage({ colorScheme, viewport: { width: 360, height: 740 } }, async (page) => {
        await openPreviews(page);
        expect(await accessibilityFaults(page, { exclude: 'iframe' })).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      });
    },
  );

  it('measure each form against the limit of its channel', async () => {
    await withPage({}, async (page) => {
      expect(await page.locator('.meters li').allInnerTexts()).toEqual([
        expect.stringMatching(/^邮件：\d+ \/ 75 KB/),
        expect.stringMatching(/^公众号：[\d,]+ \/ 18,000 字（连同排版）/),
        expect.stringMatching(/^企业微信：\d+ \/ 600\s*字/),
      ]);
    });
  });
});

const draft = (page: Page) => downloaded(page, () => page.getByRole('link', { name: '邮件草稿' }).click());

describe('the draft of the mail', () => {
  it('is the approved file when no card is filled in', async () => {
    await withPage({}, async (page) => {
      expect(await draft(page)).toEqual({ name: 'draft.eml', text: file('draft.eml') });
    });
  });

  it('has the card in both parts when there is one, and stays a draft', async () => {
    await withPage({}, async (page) => {
      await page.getByLabel('姓名').fill('张三');
      await page.getByLabel('电话').fill('010-12345678');
      const { name, text: eml } = await draft(page);
      const mail = await PostalMime.parse(eml);
      const approved = await PostalMime.parse(file('draft.eml'));
      expect([name, mail.subject]).toEqual(['draft.eml', approved.subject]);
      expect(mail.text?.replaceAll('\r', '')).toContain('请联系您的客户经理。\n张三\n010-12345678\n');
      expect(mail.html?.replace(/<p style="margin:0 0 6px">张三<br>010-12345678<\/p>/, cardSlot)).toBe(
        approved.html,
      );
      expect(eml).toMatch(/^X-Unsent: 1\r\n/);
      expect(mail.headers.map(({ key }) => key)).not.toContain('from');
    });
  });
});

describe('the pictures', () => {
  it('are all offered, in order', async () => {
    await withPage({}, async (page) => {
      expect(await page.getByRole('link', { name: '长图' }).allInnerTexts()).toEqual([
        '长图 1/3',
        '长图 2/3',
        '长图 3/3',
      ]);
    });
  });
});
