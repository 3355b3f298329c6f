import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graph } from '../helpers/content.ts';
import { inkedRows, missing, pdfPages, squeeze } from '../helpers/pdf-tools.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { url } = await builtSite();
const industries = graph.all('industries').map(({ id }) => id);

/** Rows of a sheet at 20 dots an inch, without the foot. */
const inkedPart = Math.floor(234 * (1 - 20 / 297));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function paper(path: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    return await page.pdf({ format: 'A4', preferCSSPageSize: true });
  } finally {
    await page.close();
  }
}

describe.skipIf(missing('pdftotext', 'pdftoppm'))('on paper', () => {
  it.each(industries)('%s has no sheet but the last that is mostly white', async (id) => {
    for (const path of [`industries/${id}/`, `industries/${id}/chain/`]) {
      const reach = inkedRows(await paper(path)).map((rows) => rows.at(-1) ?? 0);
      expect(reach.length).toBeGreaterThan(1);
      expect(Math.min(...reach.slice(0, -1)), `${path} ${reach.join(' ')}`).toBeGreaterThan(0.6);
    }
  });

  it.each(industries)(
    '%s has a list of its firms, and behind it the whole chain on one sheet',
    async (id) => {
      const names = graph
        .all('nodes')
        .filter((node) => node.id.startsWith(`${id}/`))
        .map(({ data }) => squeeze(data.title));
      const pdf = await paper(`industries/${id}/`);
      for (const name of names) expect(pdfPages(pdf)[0]).toContain(name);
      // Its frame is grey from top to bottom; a sheet of text has white between its lines.
      const full = inkedRows(pdf).map((rows) => rows.length / inkedPart);
      expect(full[1]).toBeGreaterThan(0.8);
      expect(full.filter((share) => share > 0.8)).toHaveLength(1);
    },
  );
});
