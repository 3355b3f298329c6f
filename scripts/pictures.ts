/**
 * Makes the pictures of the README from a finished build: `npm run pictures -- [--dir dist/site]`.
 * They are set in the font of the playbooks, so that every Linux machine gives the same.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { serveBrowser } from '../tests/helpers/browser.ts';
import { startServer } from './lib/static-server.ts';

interface Picture {
  readonly name: string;
  /** Below the home page. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Stands at the top of the picture. */
  readonly shown?: string;
}

const pictures: readonly Picture[] = [
  { name: 'home', address: '', width: 1280, height: 800 },
  {
    name: 'industry',
    address: 'industries/machinery/',
    width: 1280,
    height: 800,
    shown: 'h2:text-is("产业链")',
  },
  {
    name: 'visit-pack',
    address: 'tools/visit-pack/?industry=machinery&node=struct&tier=growth&pain=MP1',
    width: 1280,
    height: 900,
    shown: '[data-sheets] > :first-child',
  },
];

const folder = 'docs/pictures';
const mostBytes = 150_000;

async function take(browser: Browser, home: string, picture: Picture): Promise<string> {
  const { name, address, width, height, shown } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(home + address, { waitUntil: 'networkidle' });
  if (shown !== undefined)
    await page
      .locator(shown)
      .first()
      .evaluate((part) => part.scrollIntoView());
  const shot = await page.screenshot();
  await page.close();
  const file = path.join(folder, `${name}.png`);
  const { size } = await sharp(shot).png({ palette: true, colours: 64, effort: 10 }).toFile(file);
  if (size > mostBytes) throw new Error(`${file} 有 ${size} 字节，超过 ${mostBytes}。`);
  return `${file}：${size} 字节`;
}

/** A font configuration with the font of the playbooks alone; browsers on Linux read it. */
async function useOneFont(temporary: string): Promise<void> {
  const fonts = path.dirname(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')),
  );
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${path.join(fonts, weight)}</dir>`).join('');
  const file = path.join(temporary, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${temporary}</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist/site' } } });
const temporary = await mkdtemp(path.join(tmpdir(), 'shengeng-pictures-'));
await useOneFont(temporary);
const site = await startServer({ dir: values.dir, port: 0 });
const served = await serveBrowser();
const browser = await chromium.connect(served.wsEndpoint());
try {
  for (const picture of pictures) console.log(await take(browser, site.url, picture));
} finally {
  await browser.close();
  await served.close();
  await site.close();
  await rm(temporary, { recursive: true });
}
