import { describe, expect, it } from 'vitest';
import { findBrowser, noBrowser } from '../../helpers/browser.ts';
import type { BrowserSearch } from '../../helpers/browser.ts';

const bundled = '/cache/chromium';

function machine(files: string[], search: BrowserSearch = {}): BrowserSearch {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    exists: (file) => files.includes(file),
    unpack: () => Promise.resolve(bundled),
    ...search,
  };
}

describe('findBrowser', () => {
  it('takes the browser named by SHENGENG_BROWSER before all others', async () => {
    const search = machine(['/opt/mine', '/usr/bin/google-chrome'], {
      env: { SHENGENG_BROWSER: '/opt/mine' },
    });
    expect(await findBrowser(search)).toBe('/opt/mine');
  });

  it('says when SHENGENG_BROWSER names a file that is not there', async () => {
    const search = machine(['/usr/bin/chromium'], { env: { SHENGENG_BROWSER: '/opt/mine' } });
    await expect(findBrowser(search)).rejects.toThrow('SHENGENG_BROWSER 指向的 /opt/mine 不存在。');
  });

  it('prefers Chrome to Edge and Edge to Chromium', async () => {
    const all = ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'];
    expect(await findBrowser(machine(all))).toBe('/usr/bin/google-chrome');
    expect(await findBrowser(machine(all.slice(0, 2)))).toBe('/usr/bin/microsoft-edge');
    expect(await findBrowser(machine(all.slice(0, 1)))).toBe('/usr/bin/chromium');
  });

  it('knows where macOS and Windows keep browsers', async () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(await findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(await findBrowser(machine([windows], { platform: 'win32', env }))).toBe(windows);
  });

  it('unpacks the bundled browser when none is installed', async () => {
    expect(await findBrowser(machine([]))).toBe(bundled);
  });

  it('says what to install when there is no browser at all', async () => {
    await expect(findBrowser(machine([], { unpack: () => Promise.resolve(undefined) }))).rejects.toThrow(
      noBrowser,
    );
    expect(noBrowser).toContain('请安装 Chrome、Edge 或 Chromium');
    expect(noBrowser).toContain('SHENGENG_BROWSER');
  });
});
