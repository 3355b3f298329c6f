import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cspHeader, singleFileCspHeader } from '../../../src/domain/site/csp.ts';
import { redirectFiles } from '../../../src/render/redirects.ts';
import { programOf, startWebServer, webServers } from '../../helpers/web-servers.ts';
import type { RunningServer } from '../../helpers/web-servers.ts';

const long = '供应链金融 supply chain '.repeat(400);
const files = {
  'index.html': `<h1>首页</h1>${long}`,
  '404.html': '<h1>没有这一页</h1>',
  'search/index.html': '<h1>搜索</h1>',
  '.git/config': '[core]',
  '.env': 'X=1',
  'search/.hidden': 'x',
  '_astro/frame.abc.js': `// ${long}`,
  '_astro/style.abc.css': `/* ${long} */`,
  'api/entries.json': JSON.stringify([long]),
  'chain.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${long} --></svg>`,
  'pagefind/a.pf_index': long,
  'pagefind/wasm.wasm': 'x',
  'playbooks/machinery/index.html': '<h1>手册</h1>',
  'playbooks/machinery/machinery.html': '<style></style>',
  'playbooks/machinery/machinery.md': `# 手册 ${long}`,
  'methods/spin/index.html': '<h1>提问</h1>',
  'methods/four-questions/index.html': '<h1>本页已改名</h1>',
  'newsletters/2026-11/files/base/web.html': '<style></style>',
  'newsletters/2026-11/files/draft.eml': 'Subject: x',
  'newsletters/2026-11/files/deadlines.ics': 'BEGIN:VCALENDAR',
};

const home = mkdtempSync(path.join(tmpdir(), 'shengeng-hosting-'));
const site = path.join(home, 'site');

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(() => {
  // Servers give up the rights of root before they read the site.
  chmodSync(home, 0o755);
  const renamed = redirectFiles([
    { from: '/methods/four-questions/', to: '/methods/spin/' },
    { from: '/playbooks/machines/machines.pdf', to: '/playbooks/machinery/machinery.pdf' },
  ]);
  for (const [name, text] of Object.entries(files)) write(path.join(site, name), text);
  for (const [name, text] of renamed) write(path.join(home, 'hosting', name), text);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** An answer as it comes: no redirect followed, nothing unpacked. */
const get = (url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end();
  });

// The samples are held against the real programs where these are installed: `apt-get install nginx apache2 caddy`.
for (const { name } of webServers.filter((kind) => programOf(kind) === undefined))
  it.skip(`sample for ${name}: the program is not installed here`);

for (const kind of webServers.filter((each) => programOf(each) !== undefined)) {
  describe(`sample for ${kind.name}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startWebServer(kind, site, path.join(home, kind.name));
    }, 30_000);
    afterAll(() => server.stop());

    it.each(['/.git/config', '/.env', '/search/.hidden', '/search/?/../../.env'])(
      'keeps %s to itself',
      async (file) => {
        const { statusCode, headers } = await get(server.url + file);
        if (statusCode === 200) expect(headers['content-type']).toMatch(/html/);
        else expect(statusCode).toBe(404);
      },
    );

    it('writes nowhere what was typed into the search', async () => {
      const typed = 'qianyuan-jixie';
      const referer = { Referer: `${server.url}/search/?q=${typed}` };
      for (const address of ['/search/', '/search', '/nothing/', '/chain.svg', '/.env'])
        await get(`${server.url}${address}?q=${typed}`, referer);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(server.log()).not.toContain(typed);
    });

    it.each([
      ['/search', '/search/'],
      ['/search?q=%E7%A5%A8%E6%8D%AE&page=2', '/search/?q=%E7%A5%A8%E6%8D%AE&page=2'],
      ['/playbooks/machinery', '/playbooks/machinery/'],
    ])('adds the last slash to %s and keeps the query, within the host of the reader', async (from, to) => {
      const { statusCode, headers } = await get(server.url + from, { Host: 'kb.bank.example' });
      expect([301, 302, 307, 308]).toContain(statusCode);
      expect(headers.location).toBe(to);
    });

    it.each([
      ['/methods/four-questions/', '/methods/spin/'],
      ['/methods/four-questions', '/methods/spin/'],
      ['/methods/four-questions/?q=%E7%A5%A8&page=2', '/methods/spin/?q=%E7%A5%A8&page=2'],
      ['/playbooks/machines/machines.pdf', '/playbooks/machinery/machinery.pdf'],
    ])('leads %s on to the present address, within the host of the reader', async (from, to) => {
      const { statusCode, headers } = await get(server.url + from, { Host: 'kb.bank.example' });
      expect([statusCode, headers.location]).toEqual([301, to]);
    });

    it('starts on a site that has no redirects beside it', async () => {
      const other = path.join(home, `${kind.name}-alone`, 'site');
      write(path.join(other, 'index.html'), '<h1>首页</h1>');
      const alone = await startWebServer(kind, other, path.join(home, `${kind.name}-alone`, 'server'));
      expect((await get(`${alone.url}/`)).statusCode).toBe(200);
      await alone.stop();
    }, 30_000);

    it('leads on from nothing else', async () => {
      expect((await get(`${server.url}/methods/four-questions-2/`)).statusCode).toBe(404);
      expect((await get(`${server.url}/methods/spin/`)).statusCode).toBe(200);
    });

    it.each([
      '/',
      '/_astro/frame.abc.js',
      '/_astro/style.abc.css',
      '/api/entries.json',
      '/chain.svg',
      '/playbooks/machinery/machinery.md',
    ])('compresses %s', async (file) => {
      const { headers } = await get(server.url + file, { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
    });

    it('leaves the index of the search as it is: it is compressed already', async () => {
      const { headers } = await get(`${server.url}/pagefind/a.pf_index`, { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBeUndefined();
    });

    it.each([
      ['/newsletters/2026-11/files/draft.eml', /^message\/rfc822$/],
      ['/newsletters/2026-11/files/deadlines.ics', /^text\/calendar; ?charset=utf-8$/i],
      ['/playbooks/machinery/machinery.md', /^text\/markdown; ?charset=utf-8$/i],
      ['/', /^text\/html; ?charset=utf-8$/i],
      ['/pagefind/a.pf_index', /^application\/octet-stream/],
      ['/pagefind/wasm.wasm', /^application\/wasm$/],
    ])('serves %s as %s', async (file, type) => {
      expect((await get(server.url + file)).headers['content-type']).toMatch(type);
    });

    it.each([
      ['/', cspHeader],
      ['/playbooks/machinery/', cspHeader],
      ['/playbooks/machinery/machinery.html', singleFileCspHeader],
      ['/newsletters/2026-11/files/base/web.html', singleFileCspHeader],
      ['/nothing/', cspHeader],
    ])('sends one policy for %s', async (file, policy) => {
      expect((await get(server.url + file)).headers['content-security-policy']).toBe(policy);
    });

    it('answers with the 404 page of the site, and lets hashed files alone be kept', async () => {
      const missingPage = await fetch(`${server.url}/nothing/`);
      expect([missingPage.status, await missingPage.text()]).toEqual([404, files['404.html']]);
      expect((await get(`${server.url}/_astro/frame.abc.js`)).headers['cache-control']).toContain(
        'immutable',
      );
      expect((await get(server.url)).headers['cache-control']).toBe('no-cache');
    });
  });
}
