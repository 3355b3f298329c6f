import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { collectPackData } from '../../src/domain/visit/pack/collect.ts';
import { briefChoices } from '../../src/domain/visit/pack/files.ts';
import { graph } from '../helpers/content.ts';
import { siteBrowser } from '../helpers/site-browser.ts';
import { printedPages, stored, watchCopy } from '../helpers/visit.ts';

const industries = graph.all('industries').flatMap(({ id }) => collectPackData(graph, id) ?? []);
const { url, open } = await siteBrowser();
const sheets = (page: Page) => page.locator('.sheet');

/** Chooses every node with every tier and stage and all pains. @returns those the tool says a page does not hold */
const tooLong = (page: Page, nodes: readonly string[], visits: readonly { tier: string; stage: string }[]) =>
  page.evaluate(
    async ([ids, choices]) => {
      const form = document.querySelector('visit-pack-tool form') as HTMLFormElement;
      const change = async (field: Element | RadioNodeList | null) => {
        (field as Element).dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      };
      const choose = async (name: string, value: string) => {
        const select = form.elements.namedItem(name) as HTMLSelectElement;
        select.value = value;
        await change(select);
      };
      const wrong: string[] = [];
      for (const node of ids) {
        await choose('node', node);
        for (const box of form.querySelectorAll<HTMLInputElement>('[name=pain]')) box.checked = true;
        await change(form.querySelector('[name=pain]'));
        for (const { tier, stage } of choices) {
          await choose('tier', tier);
          await choose('stage', stage);
          const said = document.querySelector('[data-warnings]')?.textContent ?? '';
          if (said.includes('装不下')) wrong.push(`${node} ${tier} ${stage}：${said}`);
        }
      }
      return wrong;
    },
    [nodes, visits] as const,
  );

describe('the visit pack', () => {
  it('goes from home to two printed pages in at most ten inputs', async () => {
    const page = await open('');
    let inputs = 0;
    const did = async (input: Promise<unknown>) => {
      inputs += 1;
      await input;
    };
    await did(page.getByRole('link', { name: '准备拜访' }).click());
    await page.locator('visit-pack-tool form:visible').waitFor();
    await did(page.selectOption('select[name=industry]', 'machinery'));
    await sheets(page).first().waitFor();
    await did(page.selectOption('select[name=node]', 'struct'));
    await did(page.selectOption('select[name=tier]', 'growth'));
    await did(page.selectOption('select[name=stage]', 'deepening'));
    await did(page.getByLabel('票据多而散，到期日和付款日对不上，白白花贴现利息').check());
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await did(page.getByRole('button', { name: '打印两页' }).click());
    expect(inputs).toBeLessThanOrEqual(10);
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    expect(await printedPages(page)).toBe(2);
    const text = await page.locator('[data-sheets]').innerText();
    for (const words of [
      '机械制造·结构件与总成配套厂',
      '成长价值客户',
      '深化合作',
      '提问',
      '异议',
      '所用内容',
    ])
      expect(text).toContain(words);
  });

  it('prints on exactly two pages for every industry, tier and stage', { timeout: 180_000 }, async () => {
    const page = await open('tools/visit-pack/?industry=machinery');
    const wrong: string[] = [];
    for (const packData of industries) {
      await page.selectOption('select[name=industry]', packData.industry.id);
      await expect.poll(() => sheets(page).first().locator('h3').textContent()).toBe(packData.industry.name);
      for (const { tier, stage } of briefChoices(packData)) {
        await page.selectOption('select[name=tier]', tier);
        await page.selectOption('select[name=stage]', stage);
        const pages = await printedPages(page);
        if (pages !== 2) wrong.push(`${packData.industry.id} ${tier} ${stage}: ${pages}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it(
    'fits for ten nodes of every industry, tier and stage, with all pains',
    { timeout: 180_000 },
    async () => {
      const page = await open('tools/visit-pack/?industry=machinery');
      for (const packData of industries) {
        const { industry, nodes } = packData;
        await page.selectOption('select[name=industry]', industry.id);
        await expect.poll(() => sheets(page).first().locator('h3').textContent()).toBe(industry.name);
        const ten = nodes.filter((_, at) => at % Math.ceil(nodes.length / 10) === 0).map(({ id }) => id);
        expect(await tooLong(page, ten, briefChoices(packData)), industry.id).toEqual([]);
        expect(await printedPages(page)).toBe(2);
      }
    },
  );

  it('opens from a link with its choices, and keeps name and edits out of address and storage', async () => {
    const page = await open('industries/machinery/struct/');
    await page.getByRole('link', { name: '做拜访包' }).click();
    await sheets(page).first().waitFor();
    expect(await page.locator('select[name=node]').inputValue()).toBe('struct');
    await page.getByLabel('客户称呼').fill('某某机械');
    await page.locator('[data-part=goal] .editable').fill('见某某机械的财务');
    await page.selectOption('select[name=tier]', 'base');
    expect(await page.locator('.sheet-blanks').innerText()).toContain('某某机械');
    expect(await page.locator('[data-part=goal]').innerText()).toContain('见某某机械的财务');
    expect(decodeURIComponent(page.url())).not.toContain('某某');
    expect(page.url()).toContain('tier=base');
    expect(await stored(page)).not.toContain('某某');
    await page.reload();
    await sheets(page).first().waitFor();
    expect(await page.locator('select[name=tier]').inputValue()).toBe('base');
    expect(await page.locator('visit-pack-tool').innerText()).not.toContain('某某');
  });

  it('copies the text as it was edited, without the name, where the clipboard is closed', async () => {
    const page = await open('tools/visit-pack/?industry=machinery&node=struct', 360);
    await sheets(page).first().waitFor();
    await page.getByLabel('客户称呼').fill('某某机械');
    await page.locator('[data-part=remember] .editable').fill('自己加的红线');
    const copied = await watchCopy(page);
    await page.getByRole('button', { name: '复制文本' }).click();
    await expect
      .poll(() => page.locator('visit-pack-tool [data-tool-status]').textContent())
      .toBe('已复制。');
    const text = await copied();
    expect(text).toContain('拜访包：机械制造·结构件与总成配套厂');
    expect(text).toContain('【红线】\n- 自己加的红线');
    expect(text).toMatch(/【提问】\n1\. 环节：/);
    expect(text).not.toContain('某某机械');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: '恢复改过的部分' }).click();
    expect(await page.locator('[data-part=remember]').innerText()).not.toContain('自己加的红线');
  });

  it('warns about too few schemes, and about more text than a page takes', async () => {
    const page = await open('tools/visit-pack/?industry=machinery&node=struct');
    await page.getByLabel('机械零部件与结构件厂').focus();
    await page.keyboard.press('Space');
    expect(
      await page.getByLabel('机械零部件与结构件厂').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await expect.poll(() => page.locator('[data-warnings]').textContent()).toContain('方案只有 0 套');
    await page.locator('[data-part=node] .editable').fill('很多字。'.repeat(1500));
    await expect.poll(() => page.locator('[data-warnings]').textContent()).toContain('第 1 页装不下');
  });

  it('is of the industry its address names, whatever firm a page taken along tells of', async () => {
    const [other] = graph.all('schemes').filter(({ data }) => data.industry !== 'machinery');
    const page = await open(`schemes/${other?.id ?? ''}/`);
    await page.route('**/visit-words.json', () => undefined);
    await page
      .getByRole('button', { name: /^加入拜访包/ })
      .first()
      .click();
    await page.unroute('**/visit-words.json');
    await page.goto(`${url}tools/visit-pack/?industry=machinery`);
    await sheets(page).first().waitFor();
    await expect.poll(() => page.locator('visit-line [data-line]').textContent()).toContain('另带 1 页');
    expect(await page.locator('visit-pack-tool select[name=industry]').inputValue()).toBe('machinery');
    // Elsewhere it is filled in where none was chosen.
    const pages = [{ path: `schemes/${other?.id ?? ''}/`, title: '' }];
    await page.evaluate((text) => {
      sessionStorage.setItem('sg.visit', text);
    }, JSON.stringify({ pages }));
    await page.goto(`${url}schemes/${other?.id ?? ''}/`);
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('sg.visit') ?? ''))
      .toContain(`"industry":"${other?.data.industry ?? ''}"`);
  });

  it('dates the duties, lists what was put in from a page left at once, and offers a file', async () => {
    const page = await open('products/piaojuchi/');
    await page.route('**/visit-words.json', () => undefined);
    await page.getByRole('button', { name: '加入拜访包：票据池' }).click();
    await page.goto(`${url}tools/visit-pack/?industry=machinery`);
    await sheets(page).first().waitFor();
    await page.getByLabel('开始时间').fill('2026-11-27T13:30');
    await page.getByLabel('结束时间').fill('15:00');
    await page.getByLabel('结束时间').blur();
    expect(await page.locator('.sheet-blanks').innerText()).toContain('13:30');
    await expect
      .poll(() => page.locator('[data-part=after]').innerText())
      .toContain('11月27日（周五）17:30 前');
    expect(await page.locator('.sheet').nth(1).innerText()).toContain('另带');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载文本' }).click();
    expect((await download).suggestedFilename()).toMatch(/^拜访包-\d{4}-\d{2}-\d{2}\.txt$/);
  });

  it('says what to do when its content cannot be fetched', async () => {
    const page = await open('tools/visit-pack/');
    await page.route('**/api/visit/**', (route) => route.abort());
    await page.selectOption('select[name=industry]', 'machinery');
    await expect
      .poll(() => page.locator('visit-pack-tool [data-tool-status]').textContent())
      .toContain('没能取到这个行业的内容');
  });

  it('leaves the one-page briefs to readers without JavaScript, with their sizes', async () => {
    const page = await open('tools/visit-pack/', 1366, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('浏览器没有开启脚本');
    await page.locator('#briefs summary').first().click();
    expect(await page.locator('#briefs details[open] li').first().innerText()).toMatch(/\d+ KB/);
    const href = await page.locator('#briefs a').first().getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', url).href);
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
