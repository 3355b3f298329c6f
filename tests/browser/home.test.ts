import { describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { siteBrowser } from '../helpers/site-browser.ts';

const { open } = await siteBrowser();
const heightOf = (page: Awaited<ReturnType<typeof open>>) =>
  page.evaluate(() => document.documentElement.scrollHeight);

describe('the home page', () => {
  it('is at most a screen and a half on a PC and two and a half on a phone', async () => {
    const wide = await open('', 1366);
    expect(await heightOf(wide)).toBeLessThanOrEqual(768 * 1.5);
    const phone = await open('', 360, { viewport: { width: 360, height: 740 } });
    expect(await heightOf(phone)).toBeLessThanOrEqual(740 * 2.5);
  });

  it('names the module to go on with to who has begun, and the visit that is going on', async () => {
    const page = await open('');
    expect(await page.locator('next-module').isVisible()).toBe(false);
    expect(await page.locator('visit-line').isVisible()).toBe(false);
    const [first, second] = graph.all('modules');
    await page.evaluate((id) => {
      localStorage.setItem('sg.learn', JSON.stringify({ modules: { [id]: { passed: true } } }));
      sessionStorage.setItem('sg.visit', JSON.stringify({ industry: 'machinery' }));
    }, first?.id ?? '');
    await page.reload();
    await expect.poll(() => page.locator('next-module').innerText()).toContain(second?.data.title ?? '');
    await expect.poll(() => page.locator('visit-line').innerText()).toContain('机械');
  });
});

describe('the first day', () => {
  it('is ticked step by step, and the ticks are there on the next visit', async () => {
    const page = await open('learn/first-day/', 360);
    const boxes = page.getByRole('checkbox');
    const count = await boxes.count();
    expect(count).toBe(graph.get('learningPath', 'path').data.firstDay.length);
    await boxes.nth(1).check();
    expect(await page.locator('[data-told]').textContent()).toContain(`做完 1／${count} 步`);
    await page.reload();
    expect(await boxes.nth(1).isChecked()).toBe(true);
    expect(await boxes.nth(0).isChecked()).toBe(false);
  });
});
