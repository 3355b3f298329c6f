import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellRows } from '../../src/domain/tables/cells.ts';
import { exportFile } from '../../src/domain/learn/passport.ts';
import { catalogue } from '../../src/domain/learn/quiz.ts';
import { graph } from '../helpers/content.ts';
import { downloaded } from '../helpers/download.ts';
import { encoded } from '../helpers/encodings.ts';
import { passedIn } from '../helpers/learn-progress.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { printedPages, stored } from '../helpers/visit.ts';
import { workbook } from '../helpers/workbook.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A tool, and every address and body that is asked for from then on. */
async function open(tool: string, width = 360): Promise<{ page: Page; asked: string[] }> {
  const page = await (await browser.newContext({ viewport: { width, height: 768 } })).newPage();
  await page.goto(`${url}tools/${tool}/`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  return { page, asked };
}
const answer = (page: Page) => page.locator('[data-answer]');
const give = (page: Page, name: string, bytes: Uint8Array) =>
  page.setInputFiles('[data-table] input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
const text = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n');

/** Letters no page has. */
const mark = 'QZJX';
const rows = [
  ['代号', '层级', '最近面访', '到期日', '到期事项', '预警'],
  [`${mark}1`, '战略', '2026-11-02', '2026-12-02', '授信到期', '结算量骤降'],
  [`${mark}2`, '成长', '2026-10-20', '', '', ''],
];

describe('a table that is opened', () => {
  it.each([
    ['名单.csv', encoded(text(rows), 'gbk')],
    ['名单.txt', new TextEncoder().encode(`\uFEFF${text(rows)}`)],
    ['名单.xlsx', workbook(rows)],
  ])('is read from %s', async (name, bytes) => {
    const { page } = await open('weekly');
    await page.getByLabel('从哪天排起').fill('2026-11-30');
    await give(page, name, bytes);
    await expect
      .poll(() => answer(page).innerText())
      .toContain(`1. ${mark}1 面访，11月30日（周一）：红色预警“结算量骤降”`);
    expect(await answer(page).innerText()).toContain(`2. ${mark}2 面访`);
    expect(await answer(page).innerText()).toContain('“授信到期”12月2日（周三）到期');
  });

  it('may be a workbook so long that it is unpacked in parts', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => [
      `B${at}`,
      '成长',
      '2026-10-20',
      '',
      '',
      '结算量明显下降、关键人变动',
    ]);
    const { page } = await open('weekly');
    await page.getByLabel('从哪天排起').fill('2026-11-30');
    await give(page, '名单.xlsx', workbook([rows[0] ?? [], ...many]));
    await expect.poll(() => answer(page).innerText(), { timeout: 15_000 }).toContain('1. B0 面访');
    expect(await page.locator('[data-rest]').innerText()).toContain('本周排不下');
  });

  it('is refused whole where it tells who a client is, and says none of it again', async () => {
    const { page } = await open('weekly');
    await give(
      page,
      '名单.csv',
      new TextEncoder().encode(
        '代号,客户名称,层级,最近面访\nA01,海纳精工有限公司,战略,2026-11-02\n海纳二厂,,成长,2026-11-02',
      ),
    );
    const problems = page.locator('[data-problems]');
    await expect.poll(() => problems.innerText()).toContain('这张表没有收');
    for (const place of ['第 1 行“客户名称”', '第 2 行“客户名称”', '第 3 行“代号”'])
      expect(await problems.innerText()).toContain(place);
    expect(await problems.innerText()).not.toContain('海纳');
    expect(await answer(page).isVisible()).toBe(false);
    expect(await page.locator('[data-preview]').isVisible()).toBe(false);
  });

  it('can have its columns put right by keyboard', async () => {
    const { page } = await open('weekly');
    await page.getByLabel('或者从 Excel 复制后粘贴到这里').fill('甲列\t乙列\t丙列\nA01\t战略\t2026-01-02');
    expect(await page.locator('[data-problems]').innerText()).toContain('“层级”：没有找到这一列');
    for (const [at, role] of ['代号', '层级', '最近面访'].entries()) {
      const select = page.locator('[data-preview] select').nth(at);
      await select.focus();
      await select.selectOption({ label: role });
    }
    await expect.poll(() => answer(page).innerText()).toContain('1. A01 面访');
    expect(await page.locator('[data-problems]').isVisible()).toBe(false);
  });

  it('says of an old workbook what to do', async () => {
    const { page } = await open('weekly');
    await give(page, '名单.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await expect.poll(() => page.locator('[data-problems]').innerText()).toContain('另存为 .xlsx');
  });
});

describe('rows of clients', () => {
  const pasted: Record<string, string> = {
    weekly: rows.map((row) => row.join('\t')).join('\n'),
    'region-map': `园区\t规模\t户数\n${mark}园\t大型\t9`,
    'team-sheet': `经理代号\t战略户数\t成长户数\t基础户数\t今天见谁\n${mark}\t1\t2\t3\t${mark}7`,
  };

  it.each(Object.entries(pasted))(
    'reach no storage, address, request or history in %s',
    async (tool, table) => {
      const { page, asked } = await open(tool);
      await page.getByLabel('或者从 Excel 复制后粘贴到这里').fill(table);
      await expect.poll(() => answer(page).isVisible()).toBe(true);
      for (const button of await page.locator('[data-out] button').all())
        await downloaded(page, () => button.click());
      const kept = async () =>
        `${await stored(page)} ${page.url()} ${await page.evaluate(async () => {
          const names = (await indexedDB.databases()).map(({ name }) => name);
          const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
          return JSON.stringify([history.state, document.cookie, names, caches, window.name]);
        })}`;
      expect(await kept()).not.toContain(mark);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.reload();
      expect(await page.locator('textarea[name=rows]').inputValue()).toBe('');
      expect(await kept()).not.toContain(mark);
      expect(asked.filter((one) => one.includes(mark))).toEqual([]);
      expect(asked.filter((one) => !one.startsWith(url) && !one.startsWith('blob:'))).toEqual([]);
    },
  );
});

describe('what comes out', () => {
  it('is a list no spreadsheet takes for formulas, and a calendar', async () => {
    const { page } = await open('weekly');
    await page.getByRole('button', { name: '填示例' }).click();
    const list = await downloaded(page, () => page.getByRole('button', { name: '下载全部名单' }).click());
    const head = await page.locator('textarea[name=rows]').inputValue();
    expect(cellRows(list.text)).toHaveLength(cellRows(head).length);
    const calendar = await downloaded(page, () => page.getByRole('button', { name: '下载本周日历' }).click());
    const placed = await answer(page)
      .locator('li')
      .filter({ hasText: /^\d+\. / })
      .count();
    expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(placed);
  });

  it('is a map and a table that hide counts of one or two', async () => {
    const { page } = await open('region-map', 1366);
    await page.getByRole('button', { name: '填示例' }).click();
    await expect.poll(() => page.locator('[data-map] .region-map').count()).toBe(2);
    const table = await page.locator('[data-tables]').innerText();
    expect(table).toContain('并入');
    expect(await page.locator('[data-tables] td').allInnerTexts()).not.toContain('2');
    expect(await printedPages(page)).toBe(1);
  });

  it('is one page for the morning from several progress files and a table', async () => {
    const { page } = await open('team-sheet', 1366);
    const modules = catalogue(graph);
    const file = (name: string, ...ids: string[]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(exportFile(passedIn(modules, ...ids))),
    });
    const [first = '', second = ''] = modules.map(({ id }) => id);
    await page.setInputFiles('[data-progress-file]', [
      file('甲-学习进度.json', first),
      file('学习进度 (1).json', first, second),
      { name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{') },
    ]);
    await expect.poll(() => page.locator('[data-progress-status]').innerText()).toContain('坏.json');
    await page.getByLabel('第 2 个文件的代号').fill('乙');
    await page.getByLabel('第 2 个文件的代号').press('Tab');
    await page
      .getByLabel('或者从 Excel 复制后粘贴到这里')
      .fill('经理\t战略\t成长\t基础\t今天见谁\n甲\t15\t35\t50\tA01\n乙\t1\t2\t3\tB03');
    const sheet = page.locator('[data-sheet]');
    await expect.poll(() => sheet.innerText()).toContain('已过 2／');
    await expect.poll(() => sheet.innerText()).toContain('甲：A01');
    expect(await sheet.innerText()).toContain('顾得过来约 26 户');
    expect(await sheet.innerText()).toContain('本周练一句');
    expect(await printedPages(page)).toBe(1);
    await page.getByRole('button', { name: '清空' }).click();
    expect(await page.locator('[data-progress-list] li').count()).toBe(0);
    expect(await sheet.innerText()).not.toContain('甲');
  });
});
