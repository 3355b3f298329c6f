import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playbookFile } from '../../src/domain/playbook/files.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'shengeng file-'));
const file = join(folder, '机械 手册.html');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  copyFileSync(join((await builtSite()).dir, playbookFile('machinery', 'html')), file);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the single file of a playbook, alone in a folder', () => {
  it.each([1366, 360])(
    'opens at %i px with no request, its contents lead to places, nothing is cut off',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(pathToFileURL(file).href);
      const links = page.locator('.book-contents a');
      expect(await links.count()).toBeGreaterThan(100);
      await links.getByText('客户分层与服务标准').click();
      await expect
        .poll(() =>
          page.locator('#tiers').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top)),
        )
        .toBeLessThan(120);
      await page.getByRole('link', { name: '回目录' }).click();
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#book-contents');
      await page.locator('.chain-maps a').filter({ visible: true }).first().click();
      await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#nodes-/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('has a place for every link into itself', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const dead = await page.$$eval('a[href^="#"], svg a[href^="#"]', (links) =>
      links
        .map((link) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
    expect(dead).toEqual([]);
    await page.close();
  });
});
