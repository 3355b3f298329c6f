import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardSlot } from '../../src/domain/newsletter/client/client-edition.ts';
import { intranetHost } from '../helpers/browser.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { stored } from '../helpers/visit.ts';

const { dir, url } = await builtSite();
/** Browsers trust `127.0.0.1` and open the clipboard there, but not on an intranet page. */
const address = (path: string) => `${url.replace('127.0.0.1', intranetHost)}${path}`;
const file = (name: string) => readFileSync(join(dir, 'newsletters/2026-10/files', name), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path = 'newsletters/2026-10/'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(address(path));
  return page;
}

interface Pasted {
  html: string;
  text: string;
  /** What a reader sees in an editor it was pasted into. */
  seen: string;
}

/** Pastes into an editor as WeChat's or a mail program's is one. */
async function paste(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    document.querySelector('[data-paste]')?.remove();
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.dataset['paste'] = '';
    editor.addEventListener('paste', ({ clipboardData }) => {
      editor.dataset['html'] = clipboardData?.getData('text/html') ?? '';
      editor.dataset['text'] = clipboardData?.getData('text/plain') ?? '';
    });
    document.querySelector('main')?.append(editor);
    editor.focus();
  });
  await page.keyboard.press('Control+V');
  const editor = page.locator('[data-paste]');
  await expect.poll(() => editor.getAttribute('data-text')).not.toBeNull();
  return {
    html: (await editor.getAttribute('data-html')) ?? '',
    text: (await editor.getAttribute('data-text')) ?? '',
    seen: await editor.innerText(),
  };
}

async function copy(page: Page, label: string): Promise<Pasted> {
  const form = page.locator('copy-form').filter({ hasText: label });
  await form.getByRole('button').click();
  await expect.poll(() => form.getByRole('status').textContent()).toBe('已复制，可以粘贴了');
  return paste(page);
}

const card = { 姓名: '张三<b>', 岗位: '客户经理', 电话: '010-12345678', 邮箱: 'zhang@bank.example' };
async function fillCard(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(card)) await page.getByLabel(label).fill(value);
}

describe('copying on plain http', () => {
  it('has no clipboard to ask for', async () => {
    const page = await open();
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
    await page.context().close();
  });

  it('puts the mail on the clipboard as the file has it, without the place for a card', async () => {
    const page = await open();
    const { html, text, seen } = await copy(page, '复制邮件正文');
    expect(html).toBe(file('email.html').replace(cardSlot, ''));
    expect(text).toBe(file('email.txt'));
    expect(seen).toContain('专精特新认定用新标准');
    await page.context().close();
  });

  it('puts the WeChat article on the clipboard unchanged', async () => {
    const page = await open();
    const { html, seen } = await copy(page, '复制公众号正文');
    expect(html).toBe(file('wechat.html'));
    expect(seen).toContain('专精特新认定用新标准');
    await page.context().close();
  });

  it('puts plain text for WeCom on the clipboard and nothing else', async () => {
    const page = await open();
    const { html, text } = await copy(page, '复制企业微信文案');
    expect(text).toBe(file('wecom.txt'));
    expect(html).toBe('');
    await page.context().close();
  });

  it('works with the keyboard alone', async () => {
    const page = await open();
    const form = page.locator('copy-form').filter({ hasText: '复制企业微信文案' });
    await page.getByLabel('邮箱').focus();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    expect(await form.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => form.getByRole('status').textContent()).toBe('已复制，可以粘贴了');
    expect((await paste(page)).text).toBe(file('wecom.txt'));
    await page.context().close();
  });

  it('says so when the file cannot be read, and tries again at the next click', async () => {
    const page = await open();
    await page.route('**/email.html', (route) => route.abort());
    const form = page.locator('copy-form').filter({ hasText: '复制邮件正文' });
    await form.getByRole('button').click();
    await expect
      .poll(() => form.getByRole('status').textContent())
      .toBe('没能读取内容，请检查网络后再点一次');
    await page.unroute('**/email.html');
    expect((await copy(page, '复制邮件正文')).text).toBe(file('email.txt'));
    await page.context().close();
  });
});

describe("the manager's card", () => {
  it('goes into the copied mail, below the sentence that invites to ask', async () => {
    const page = await open();
    await fillCard(page);
    const { html, text, seen } = await copy(page, '复制邮件正文');
    expect(html.replace(/<p style="margin:0 0 6px">张三.*?<\/p>/, cardSlot)).toBe(file('email.html'));
    expect(html).toContain('张三&lt;b&gt;　客户经理<br>010-12345678<br>zhang@bank.example');
    expect(text).toContain('请联系您的客户经理。\n张三<b>　客户经理\n010-12345678\nzhang@bank.example\n');
    expect(seen).toContain('张三<b>　客户经理');
    await page.context().close();
  });

  it('does not go into the WeChat article or the WeCom text, which many people see', async () => {
    const page = await open();
    await fillCard(page);
    expect((await copy(page, '复制公众号正文')).html).toBe(file('wechat.html'));
    expect((await copy(page, '复制企业微信文案')).text).toBe(file('wecom.txt'));
    await page.context().close();
  });

  it('is kept nowhere: not in the browser, not in the address, not on the network', async () => {
    const page = await open();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await fillCard(page);
    await page.getByLabel('姓名').press('Enter');
    await copy(page, '复制邮件正文');
    const kept = async () =>
      [
        page.url(),
        await stored(page),
        await page.evaluate(() => document.cookie),
        JSON.stringify(await page.evaluate(() => indexedDB.databases())),
        ...sent,
      ].map(decodeURIComponent);
    expect((await kept()).filter((place) => /张三|12345678/.test(place))).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('姓名').inputValue()).toBe('');
    expect((await kept()).filter((place) => /张三|12345678/.test(place))).toEqual([]);
    await page.context().close();
  });
});

describe('an edition that is not published', () => {
  it('offers nothing to send', async () => {
    const page = await open('newsletters/2026-11/');
    expect(await page.getByText('还没有发布，只供审看，不要发给客户。').count()).toBe(1);
    expect(await page.locator('copy-form').count()).toBe(0);
    expect(await page.getByRole('link', { name: '邮件草稿' }).count()).toBe(0);
    await page.context().close();
  });
});
