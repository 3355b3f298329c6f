import { chromium } from 'playwright-core';
import { serveBrowser } from './tests/helpers/browser.ts';
const [,, path, out, full] = process.argv;
const program = await serveBrowser(); const browser = await chromium.connect(program.wsEndpoint());
for (const [w,h,c] of [[360,740,'light'],[1366,768,'light'],[1366,768,'dark'],[360,740,'dark']] as const) {
  const page = await (await browser.newContext({viewport:{width:w,height:h},colorScheme:c})).newPage();
  await page.goto('http://localhost:8941'+path,{waitUntil:'networkidle'});
  console.log(w,c,(await page.evaluate(()=>document.documentElement.scrollHeight))/h);
  await page.screenshot({path:`${out}-${w}-${c}.png`,fullPage:full!=='no'});
}
await browser.close(); await program.close();
