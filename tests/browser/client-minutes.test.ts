import { describe, expect, it } from 'vitest';
import { missing, pdfText } from '../helpers/pdf-tools.ts';
import { siteBrowser } from '../helpers/site-browser.ts';
import { watchCopy } from '../helpers/visit.ts';

const { open } = await siteBrowser();

describe('the minutes for the client', () => {
  it('ask for a tick on every promise before the client version goes out, and again when it changes', async () => {
    const page = await open('tools/minutes/', 360);
    const copied = await watchCopy(page);
    await page.getByLabel('结论').fill('利率可以给到3.2%，一周内批下来');
    const findings = page.locator('[data-findings]');
    const boxes = findings.getByRole('checkbox');
    await expect.poll(() => boxes.count()).toBe(2);
    expect(await findings.innerText()).toContain('话里有一定能批的意思');
    await page.getByRole('button', { name: '复制客户版' }).click();
    await expect.poll(() => page.locator('[data-tool-status]').textContent()).toContain('2 处没打勾');
    expect(await copied()).toBe('');
    await boxes.first().check();
    await boxes.last().check();
    await page.getByRole('button', { name: '复制客户版' }).click();
    await expect.poll(copied).toContain('利率可以给到3.2%');
    await page.getByLabel('结论').fill('利率可以给到3.1%，一周内批下来');
    await expect.poll(() => findings.innerText()).toContain('3.1%');
    expect(await findings.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.getByLabel('结论').fill('先看三年报表，测算后再谈');
    await expect.poll(() => findings.isVisible()).toBe(false);
  });

  it.skipIf(missing('pdftotext'))(
    'are printed for the client without marks of ours, and not while something is open',
    async () => {
      const page = await open('tools/minutes/');
      const paper = async () => pdfText(await page.pdf({ preferCSSPageSize: true }));
      await page.getByLabel('结论').fill('一周内批下来');
      const box = page.locator('[data-findings]').getByRole('checkbox');
      await box.waitFor();
      expect(await paper()).not.toContain('一周内批下来');
      await box.check();
      const text = await paper();
      expect(text).toContain('一周内批下来');
      expect(text).not.toMatch(/内部|深耕|手册|打勾/);
    },
  );

  it('go out unchecked only when somebody says so, where the rules cannot be brought', async () => {
    const page = await open('tools/minutes/');
    await page.route('**/api/compliance.json', (route) => route.abort());
    await page.getByLabel('结论').fill('先看三年报表');
    const findings = page.locator('[data-findings]');
    await expect.poll(() => findings.innerText()).toContain('没有取到');
    await page.unroute('**/api/compliance.json');
    await findings.getByRole('button', { name: '再查一次' }).click();
    await expect.poll(() => findings.isVisible()).toBe(false);
  });
});
