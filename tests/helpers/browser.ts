import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

export interface BrowserSearch {
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  /** Whether a file is there; tests stand in their own. */
  readonly exists?: (file: string) => boolean;
  /** Unpacks the browser that comes with the development dependencies; gives undefined where it cannot run. */
  readonly unpack?: () => Promise<string | undefined>;
}

export const noBrowser =
  '找不到可用的浏览器。请安装 Chrome、Edge 或 Chromium，或用环境变量 SHENGENG_BROWSER 指出浏览器程序的位置。';

/** Path of a Chromium browser: `SHENGENG_BROWSER`, then an installed one, then the bundled one. */
export async function findBrowser(search: BrowserSearch = {}): Promise<string> {
  const {
    env = process.env,
    platform = process.platform,
    exists = existsSync,
    unpack = unpackBundled,
  } = search;
  const named = env['SHENGENG_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!exists(named)) throw new Error(`SHENGENG_BROWSER 指向的 ${named} 不存在。`);
    return named;
  }
  const found = installedPlaces(platform, env).find(exists) ?? (await unpack());
  if (found === undefined) throw new Error(noBrowser);
  return found;
}

/** An intranet name that leads to this machine. */
export const intranetHost = 'kb.bank.example';

/** Starts a headless browser, which makes no requests of its own, for many test files to connect to. */
export async function serveBrowser(extra: string[] = []): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await findBrowser(),
    // Linux refuses the sandbox to root, and many containers to everybody; the tests open only their own pages.
    chromiumSandbox: false,
    // Without a UTF-8 locale, Chromium on Linux gives files with Chinese names the name “download”.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--disable-domain-reliability',
      '--no-pings',
      '--font-render-hinting=none',
      ...extra,
      `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`,
    ],
  });
}

function installedPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') return macPlaces(env['HOME'] ?? '/');
  return linuxPlaces(env['PATH'] ?? '');
}

function linuxPlaces(searchPath: string): string[] {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  const folders = [...searchPath.split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function macPlaces(home: string): string[] {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['/Applications', path.posix.join(home, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
}

/**
 * `@sparticuz/chromium` unpacks into the temporary folder and trusts what it finds there, even half a file.
 * So it gets a folder of its own, which takes its final name only when it is complete.
 */
async function unpackBundled(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.resolve('.cache/chromium');
  const program = path.join(folder, 'chromium');
  if (existsSync(program)) return program;
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // In a process of its own: the temporary folder of this one is in use for other things meanwhile.
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: unfinished },
  });
  renameSync(unfinished, folder);
  return program;
}
