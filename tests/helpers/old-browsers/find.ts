import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Playwright from 'playwright-core';
import type { Browser } from 'playwright-core';
import { intranetHost } from '../browser.ts';

/** Where `npm run old-browsers` puts them. */
export const oldBrowsersFolder = path.resolve('.cache/old-browsers');
const packages = path.join(oldBrowsersFolder, 'node_modules');

interface OldChromium {
  readonly name: string;
  /** The browser as its package brings it, compressed. */
  readonly packed: string;
  readonly program: string;
  readonly before?: () => void;
}

const chromiumOf = (version: number, name: string, before?: () => void): OldChromium => ({
  ...(before && { before }),
  name: `Chromium ${version}`,
  packed: path.join(packages, name, 'bin/chromium.br'),
  program: path.join(oldBrowsersFolder, `chromium-${version}`),
});

/** The oldest kernel the site runs on, and one between it and those of today. */
export const oldChromiums: readonly OldChromium[] = [
  chromiumOf(90, 'chrome-aws-lambda', copyWithoutClipboard),
  chromiumOf(109, '@sparticuz/chromium'),
];

export interface OtherBrowser {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string;
  launch(): Promise<Browser>;
  /** Runs in every page before its own scripts. */
  readonly before?: () => void;
}

/** Browsers besides the one of the run: old kernels, and the Firefox that is installed, if there is one. */
export function otherBrowsers(): readonly OtherBrowser[] {
  const driver = existsSync(path.join(packages, 'playwright-core'));
  const missing = (there: boolean, remedy: string) => (driver && there ? {} : { missing: remedy });
  const firefox = firefoxPlaces.find(existsSync);
  return [
    ...oldChromiums.map(({ name, program, before }) => ({
      name,
      ...(before && { before }),
      ...missing(existsSync(program), 'not installed: npm run old-browsers'),
      launch: () => oldDriver().chromium.launch({ ...options, executablePath: program }),
    })),
    {
      name: 'Firefox',
      ...missing(firefox !== undefined, 'needs Firefox and npm run old-browsers'),
      launch: () =>
        oldDriver().firefox.launch({
          channel: 'moz-firefox',
          executablePath: firefox ?? '',
          firefoxUserPrefs: { 'network.dns.localDomains': intranetHost },
        }),
    },
  ];
}

const options = {
  chromiumSandbox: false,
  env: { ...process.env, LC_ALL: 'C.UTF-8' },
  args: ['--disable-gpu', `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`],
};

const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The Playwright that still drives them: later ones use in the page what Chromium 90 does not have. */
const oldDriver = () => createRequire(path.join(packages, 'any.js'))('playwright-core') as typeof Playwright;

/** Headless on Linux, Chromium 90 ends when a page selects text: its clipboard has no place for selections. */
function copyWithoutClipboard(): void {
  HTMLTextAreaElement.prototype.select = function () {
    this.focus();
  };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the site copies with on plain http
  document.execCommand = (command) => command === 'copy' && document.dispatchEvent(new Event('copy'));
}
