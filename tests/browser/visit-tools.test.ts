import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calendarAfter } from '../helpers/calendar.ts';
import { visitQuestions } from '../../src/domain/visit/pack/assemble.ts';
import { collectPackData } from '../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../src/domain/visit/pack/pack-data.ts';
import { graph } from '../helpers/content.ts';
import { downloaded } from '../helpers/download.ts';
import { siteBrowser } from '../helpers/site-browser.ts';
import { printedPages, stored, watchCopy } from '../helpers/visit.ts';

const { url, open } = await siteBrowser();

describe('the SPIN sheet', () => {
  it('starts with those of the pack, is reordered and changed, takes an own question and prints one page', async () => {
    const page = await open('tools/spin-sheet/?industry=machinery&node=struct');
    const items = page.locator('.question-list > li');
    const packData = collectPackData(graph, 'machinery') as PackData;
    const count = visitQuestions(packData, { node: 'struct' }, '2026-11-24').length;
    await expect.poll(() => items.count()).toBe(count);
    const [first, second] = await items.locator('.editable').allInnerTexts();
    await page.getByRole('button', { name: '第 1 问下移' }).click();
    expect((await items.locator('.editable').allInnerTexts()).slice(0, 2)).toEqual([second, first]);
    await page.getByRole('button', { name: `去掉第 ${count} 问` }).click();
    await page.getByLabel('自己的问题').fill('下个月先动哪台设备？');
    await page.getByLabel('自己的问题').press('Enter');
    await expect.poll(() => items.last().innerText()).toContain('自己的：下个月先动哪台设备？');
    await items.first().locator('.editable').fill('换成我的话');
    const copied = await watchCopy(page);
    await page.getByRole('button', { name: '复制文本' }).click();
    expect(await copied()).toMatch(/^1\. 环节：换成我的话\n2\. /);
    expect(await printedPages(page)).toBe(1);
    expect(page.url()).not.toContain('own');
  });

  it('says when a page takes no more', async () => {
    const page = await open('tools/spin-sheet/?industry=machinery');
    await page.locator('.question-list').waitFor();
    await page.selectOption('select[name=lines]', '2');
    for (const box of await page.locator('[data-bank] input').all()) await box.check();
    await expect
      .poll(() => page.locator('spin-sheet-tool [data-tool-status]').textContent())
      .toContain('一页装不下');
  });
});

describe('the minutes', () => {
  it('make two versions; nothing internal is in the one for the client', async () => {
    const page = await open('tools/minutes/', 360);
    await page.getByRole('button', { name: '填示例' }).click();
    await page.getByLabel('我的判断').fill('⟦内部⟧判断');
    await page.getByLabel('风险事实').fill('⟦内部⟧风险');
    const client = page.locator('[data-version=client]');
    expect(await client.innerText()).toContain('先解决长票怎么付给上游');
    expect(await client.innerText()).not.toContain('⟦内部⟧');
    expect(await page.locator('[data-version=internal]').innerText()).toContain('⟦内部⟧判断');
    const copied = await watchCopy(page);
    await page.getByRole('button', { name: '复制客户版' }).click();
    expect(await copied()).not.toContain('⟦内部⟧');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toContain('⟦内部⟧');
  });

  it('print the internal version by its own button only, and keep no draft', async () => {
    const page = await open('tools/minutes/');
    await page.getByRole('button', { name: '填示例' }).click();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: '打印内部版' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-version=internal]').isVisible()).toBe(true);
    expect(await page.locator('[data-version=client]').isVisible()).toBe(false);
    expect(await stored(page)).not.toContain('长票');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${url}tools/`);
    await page.goBack();
    expect(await page.getByLabel('结论').inputValue()).toBe('');
  });
});

describe('the follow-up', () => {
  const calendarFile = (page: Page) =>
    downloaded(page, () => page.getByRole('button', { name: '下载日历文件' }).click());

  it('lists the dates, says where days off are unknown, and gives a calendar file', async () => {
    const page = await open('tools/follow-up/', 360);
    await page.getByRole('button', { name: '填示例' }).click();
    const answer = page.locator('[data-answer]');
    expect(await answer.innerText()).toContain('11月26日（周四）15:00 前：发送纪要');
    expect(await answer.innerText()).toContain('11月27日（周五）：电话回访');
    expect(await answer.innerText()).toContain('落在 2025、2026 年以外');
    await page.getByLabel('客户层级').selectOption('');
    expect(await answer.innerText()).not.toContain('以外');
    const { name, text } = await calendarFile(page);
    expect(name).toBe('跟进-2026-11-25.ics');
    expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261127T100000');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it('corrects the dates of the same visit, cancels what falls away, and keeps no name to tell', async () => {
    const page = await open('tools/follow-up/', 360);
    await page.getByRole('button', { name: '填示例' }).click();
    const { text: first } = await calendarFile(page);
    expect(await page.locator('[data-picture] .sign').count()).toBeGreaterThan(3);
    await page.getByLabel('拜访结束时间').fill('2026-11-25T16:30');
    expect(await page.getByLabel('这个文件是').inputValue()).not.toBe('other');
    const { text: second } = await calendarFile(page);
    expect(calendarAfter(first, second)).toHaveLength(calendarAfter(first).length);
    await page.reload();
    await page.getByLabel('拜访结束时间').fill('2026-11-25T16:30');
    await page.getByLabel('客户层级').selectOption('');
    const { text: third } = await calendarFile(page);
    expect(calendarAfter(first, second, third)).toHaveLength(3);
    await page.getByLabel('日历里怎么称呼').fill('客户B');
    expect(await page.getByLabel('这个文件是').inputValue()).toBe('other');
    expect(await stored(page)).not.toMatch(/客户[AB]/);
  });

  it('writes Beijing time whatever the zone of the computer', async () => {
    const page = await open('tools/follow-up/', 1366, { timezoneId: 'America/New_York' });
    await page.getByLabel('拜访结束时间').fill('2026-11-25T15:00');
    expect((await calendarFile(page)).text).toContain('DTSTART;TZID=Asia/Shanghai:20261126T143000');
  });
});
