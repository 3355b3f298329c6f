/** Unpacks the bundled browser into the temporary folder of this process; `browser.ts` runs it with one of its own. */
import bundled from '@sparticuz/chromium';

await bundled.executablePath();
