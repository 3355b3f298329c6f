import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { downloaded } from '../helpers/download.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';
import { watchCopy } from '../helpers/visit.ts';

let browser: Browser;
const { url } = await builtSite();
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const mostTaps = 12;
const line = (page: Page) => page.locator('visit-line');
const step = (page: Page, name: string) => line(page).getByRole('link', { name });

/** A hand that counts: every tap on something, also into a field that is then typed into, and what was typed. */
class Hand {
  readonly typed: string[] = [];
  taps = 0;

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.taps += 1;
    this.typed.push(text);
    await field.fill(text);
    await field.blur();
  }
}

describe.each([360, 1366])('a visit of one manager, %i px wide', (width) => {
  it(
    'goes from the search to the calendar in few taps, no value typed twice',
    { timeout: 60_000 },
    async () => {
      const page = await (await browser.newContext({ viewport: { width, height: 740 } })).newPage();
      await page.clock.setSystemTime('2026-11-30T09:00:00+08:00');
      const hand = new Hand();
      await page.goto(`${url}search/`);
      const began = performance.now();

      await hand.type(page.locator('#q'), '正极材料厂');
      await hand.tap(page.getByRole('button', { name: '加入拜访包：正极材料厂', exact: true }));
      await expect.poll(() => line(page).locator('[data-line]').textContent()).toBe('新能源 · 正极材料厂');

      await hand.tap(step(page, '准备'));
      await page.locator('.sheet').first().waitFor();
      await hand.type(page.getByLabel('开始时间'), '2026-12-03T14:00');
      await hand.type(page.getByLabel('结束时间'), '15:30');
      await expect
        .poll(() => line(page).locator('[data-line]').textContent())
        .toBe('新能源 · 正极材料厂 · 首次拜访 · 周四 14:00');
      const packed = await page.locator('[data-part=questions] li').allInnerTexts();
      const shown = await page.locator('[data-pocket]').isVisible();
      expect(shown).toBe(width < 768);
      if (shown) {
        const { height = 999 } = (await page.locator('[data-pocket]').boundingBox()) ?? {};
        expect(height).toBeLessThan(640);
      }

      await hand.tap(step(page, '提问'));
      const asked = page.locator('.question-list > li');
      await expect.poll(() => asked.count()).toBe(packed.length);
      await watchCopy(page);
      await hand.tap(page.getByRole('button', { name: '复制文本' }));

      await hand.tap(step(page, '纪要'));
      await expect.poll(() => page.getByLabel('拜访日期').inputValue()).toBe('2026-12-03');
      await hand.type(page.getByLabel('结论'), '先对三张台账');
      await watchCopy(page);
      await hand.tap(page.getByRole('button', { name: '复制客户版' }));

      page.once('dialog', (dialog) => void dialog.accept());
      await hand.tap(step(page, '跟进'));
      await expect.poll(() => page.getByLabel('拜访结束时间').inputValue()).toBe('2026-12-03T15:30');
      const file = await downloaded(page, () => hand.tap(page.getByRole('button', { name: '下载日历文件' })));
      expect(file.text).toContain('BEGIN:VEVENT');

      const done = line(page).locator('li[data-done]');
      await expect.poll(() => done.allInnerTexts()).toEqual(['准备', '提问', '纪要', '跟进']);
      expect(hand.taps).toBeLessThanOrEqual(mostTaps);
      expect(new Set(hand.typed).size).toBe(hand.typed.length);
      const seconds = (performance.now() - began) / 1000;
      process.stdout.write(`${width} px: ${hand.taps} taps, ${seconds.toFixed(1)} s\n`);
    },
  );
});

describe('the visit of a tab', () => {
  it('is one for all its tools, is cleared and brought back', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}tools/follow-up/`);
    await page.getByLabel('客户层级').selectOption('growth');
    await page.getByLabel('拜访结束时间').fill('2026-12-03T15:30');
    await page.getByLabel('拜访结束时间').blur();
    await page.goto(`${url}tools/visit-pack/?industry=machinery&node=struct`);
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('select[name=tier]').inputValue()).toBe('growth');
    expect(await page.getByLabel('结束时间').inputValue()).toBe('15:30');
    await page.goto(`${url}tools/spin-sheet/`);
    await expect.poll(() => page.locator('select[name=node]').inputValue()).toBe('struct');
    await page.getByRole('button', { name: '去掉第 1 问' }).click();
    const questions = await page.locator('.question-list .editable').allInnerTexts();
    await page.goto(`${url}tools/visit-pack/`);
    await expect.poll(() => page.locator('[data-part=questions] li').count()).toBe(questions.length);
    await line(page).getByRole('button', { name: '清空' }).click();
    expect(await page.locator('.sheet:visible').count()).toBe(0);
    expect(await page.locator('select[name=industry]').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await line(page).getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('select[name=node]').inputValue()).toBe('struct');
  });
});

describe('a step of the visit', () => {
  const done = (page: Page) => line(page).locator('li[data-done]').count();

  it('is done when something was taken along, and not by a press that gave nothing', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}tools/spin-sheet/?industry=machinery&node=struct`);
    await page.locator('.sheet').first().waitFor();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      Object.assign(document, { execCommand: () => false });
    });
    await page.getByRole('button', { name: '复制文本' }).click();
    await page.getByText('这个浏览器不让网页复制').waitFor();
    expect(await done(page)).toBe(0);

    await page.goto(`${url}tools/minutes/`);
    await page.getByLabel('结论').fill('三千万授信给贵司留好了。');
    await watchCopy(page);
    await page.getByRole('button', { name: '复制客户版' }).click();
    await page.getByText('处没打勾').waitFor();
    expect(await done(page)).toBe(0);
    await page.getByRole('button', { name: '复制内部版' }).click();
    await expect.poll(() => done(page)).toBe(1);
  });
});

describe('what is read at the door', () => {
  const phone = async (path: string) => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(url + path);
    await page.locator('[data-pocket]').waitFor();
    return page;
  };

  it('says what was written on the sheet', async () => {
    const page = await phone('tools/visit-pack/?industry=machinery&node=struct');
    const goal = page.locator('[data-part=goal] .editable');
    await goal.fill('只谈应收账款账期');
    const pocket = page.locator('[data-pocket]');
    await expect.poll(() => pocket.innerText()).toContain('只谈应收账款账期');
    const questions = pocket.locator('ol').first().locator('li');
    expect(await questions.count()).toBe(3);
  });

  it.each(graph.all('industries').map(({ id }) => id))(
    'fits the screen of a phone for every firm of %s',
    async (industry) => {
      const page = await phone(`tools/visit-pack/?industry=${industry}`);
      const tall = await page.evaluate(async () => {
        const form = document.querySelector('visit-pack-tool form') as HTMLFormElement;
        const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
        const choose = async (name: string, value: string) => {
          select(name).value = value;
          select(name).dispatchEvent(new Event('change', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve));
        };
        const values = (name: string) => [...select(name).options].map(({ value }) => value);
        const found: string[] = [];
        for (const node of values('node'))
          for (const stage of values('stage')) {
            await choose('node', node);
            await choose('stage', stage);
            const height = document.querySelector('[data-pocket]')?.getBoundingClientRect().height ?? 999;
            if (height > 640) found.push(`${node} ${stage} ${Math.round(height)}`);
          }
        return found;
      });
      expect(tall).toEqual([]);
    },
  );
});
