/**
 * `npm run bench:pages [-- folder]`: what each type of page asks of a reader, with gzip, and when the largest part of
 * the first screen shows on a slow phone (median of five). Needs a build in `dist/site`.
 */
import { chromium } from 'playwright-core';
import { serveBrowser } from '../../tests/helpers/browser.ts';
import { industryPages, pageTypes } from '../../tests/helpers/pages.ts';
import { startServer } from '../serve.ts';
import { largestPaint, weighPage } from './page-weight.ts';

const dir = process.argv[2] ?? process.env['SHENGENG_OUT'] ?? 'dist/site';
const paintedPages = ['/', ...industryPages, '/playbooks/machinery/', '/methods/spin/', '/tools/tier/'];
const rounds = 5;

const kilo = (bytes: number): number => Number((bytes / 1024).toFixed(1));
const server = await startServer({ dir, port: 0 });
const program = await serveBrowser();
const browser = await chromium.connect(program.wsEndpoint());
try {
  const rows: Record<string, Record<string, number>> = {};
  for (const path of new Set([...pageTypes, ...industryPages])) {
    const weight = await weighPage(browser, server.url + path.slice(1));
    rows[path] = {
      'script requests': weight.scripts,
      'script KB': kilo(weight.scriptBytes),
      'style requests': weight.styles,
      'style KB': kilo(weight.styleBytes),
      'HTML KB': kilo(weight.htmlBytes),
      'all KB': kilo(weight.allBytes),
      elements: weight.elements,
    };
  }
  console.table(rows);
  const paints: Record<string, Record<string, number>> = {};
  for (const path of paintedPages) {
    const times = [];
    for (let round = 0; round < rounds; round++)
      times.push(await largestPaint(browser, server.url + path.slice(1)));
    times.sort((a, b) => a - b);
    paints[path] = { 'largest paint, ms': Math.round(times[Math.floor(rounds / 2)] ?? 0) };
  }
  console.table(paints);
} finally {
  await browser.close();
  await program.close();
  await server.close();
}
