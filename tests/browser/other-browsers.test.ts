import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intranetHost } from '../helpers/browser.ts';
import { journeys, opener } from '../helpers/journeys.ts';
import { otherBrowsers } from '../helpers/old-browsers/find.ts';
import type { OtherBrowser } from '../helpers/old-browsers/find.ts';
import { unzipPack } from '../helpers/pack.ts';
import { builtSite, openBrowser } from '../helpers/site.ts';

const { dir, url } = await builtSite();
const pack = unzipPack(dir);
afterAll(() => rmSync(dirname(pack), { recursive: true, force: true }));

/** The usual intranet: plain HTTP at a name that browsers do not trust as they trust `localhost`. */
const plainHttp = url.replace('127.0.0.1', intranetHost);
const disk = `${pathToFileURL(pack).href}/`;

const browsers: readonly OtherBrowser[] = [
  { name: 'the browser of today', launch: openBrowser },
  ...otherBrowsers(),
];

for (const { name, missing, launch, before } of browsers) {
  describe.skipIf(missing !== undefined)(missing ? `${name} (${missing})` : name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());

    it('has no secure context on the network of a bank', async () => {
      const { page } = await opener(browser, plainHttp)('tools/');
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
    });

    describe.each([
      ['on plain HTTP', plainHttp],
      ['from a disk', disk],
    ])('%s', (_, root) => {
      it.each(Object.entries(journeys))('%s', async (_name, journey) => {
        const { page, complaints } = await journey(opener(browser, root, before));
        await page.context().close();
        expect(complaints).toEqual([]);
      });
    });
  });
}
