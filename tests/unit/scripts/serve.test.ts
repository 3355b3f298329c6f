import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalizeBase, startServer } from '../../../scripts/serve.ts';
import type { SiteServer } from '../../../scripts/serve.ts';
import { singleFileCspHeader, cspHeader } from '../../../src/domain/site/csp.ts';

const files: Record<string, string> = {
  'index.html': '<h1>首页</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'products/bill/index.html': '<h1>票据</h1>',
  '_astro/page.abc123.css': 'p{}',
  'long/index.html': `<p>${'深耕'.repeat(2000)}</p>`,
  'long/drawing.svg': `<svg>${'<path/>'.repeat(500)}</svg>`,
  'long/plan.ics': 'BEGIN:VCALENDAR\n'.repeat(500),
  'long/book.pdf': 'x'.repeat(5000),
  'long/book.docx': 'x'.repeat(5000),
  'long/pack.zip': 'x'.repeat(5000),
  'pagefind/long.pf_index': 'x'.repeat(5000),
  'pagefind/pagefind.zh.pf_meta': 'x',
  'pagefind/index/a.pf_index': 'x',
  'pagefind/fragment/a.pf_fragment': 'x',
  'pagefind/filter/a.pf_filter': 'x',
  'pagefind/wasm.zh.pagefind': 'x',
  'engine.wasm': 'x',
  'plan.ics': 'x',
  'site.webmanifest': '{}',
  'llms.txt': '深耕',
  'note.md': '# 深耕',
  'newsletters/2026-10/files/base/email.html': '<p style="margin:0">信</p>',
  'newsletters/2026-10/files/edition.pdf': 'x',
};

const dir = mkdtempSync(path.join(os.tmpdir(), 'shengeng-serve-'));
let root: SiteServer;
let kb: SiteServer;

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  root = await startServer({ dir, port: 0 });
  kb = await startServer({ dir, port: 0, base: '/kb/' });
});

afterAll(async () => {
  await Promise.all([root.close(), kb.close()]);
  rmSync(dir, { recursive: true });
});

const get = (server: SiteServer, file: string) => fetch(server.url + file, { redirect: 'manual' });

describe('startServer', () => {
  it('serves pages that are asked for again each time, under the site policy', async () => {
    const response = await get(root, 'products/bill/');
    expect(await response.text()).toContain('票据');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toBe(cspHeader);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets a letter for clients show the styles in its markup', async () => {
    const policyOf = async (file: string) => (await get(root, file)).headers.get('content-security-policy');
    expect(await policyOf('newsletters/2026-10/files/base/email.html')).toBe(singleFileCspHeader);
    expect(await policyOf('newsletters/2026-10/files/edition.pdf')).toBe(cspHeader);
  });

  it('lets the browser keep files whose name carries a hash', async () => {
    const response = await get(root, '_astro/page.abc123.css');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it.each([
    ['long/', 'br, gzip', 'br'],
    ['long/', 'gzip', 'gzip'],
    ['long/', 'gzip, br;q=0', 'gzip'],
    ['long/', 'identity', null],
    ['long/drawing.svg', 'br, gzip', 'br'],
    ['long/plan.ics', 'gzip', 'gzip'],
    ['products/bill/', 'br, gzip', null],
    ['long/book.pdf', 'br, gzip', null],
    ['long/book.docx', 'br, gzip', null],
    ['long/pack.zip', 'br, gzip', null],
    ['pagefind/long.pf_index', 'br, gzip', null],
  ])('sends %s to a browser that takes %s as %s', async (file, accepted, encoding) => {
    const response = await fetch(root.url + file, { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    const text = files[file.replace(/\/$/, '/index.html')];
    expect(await response.text()).toBe(text);
    if (text !== undefined && text.length > 1024 && encoding !== null)
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('keeps the validator of a compressed page and sends a part of it as it is', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(`${root.url}long/`, { headers: { 'Accept-Encoding': 'br', ...headers } });
    const etag = (await ask({})).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\//);
    const again = await ask({ 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const part = await ask({ Range: 'bytes=0-2' });
    expect([part.status, part.headers.get('content-encoding'), await part.text()]).toEqual([
      206,
      null,
      '<p>',
    ]);
  });

  it.each([
    ['pagefind/pagefind.zh.pf_meta', 'application/octet-stream'],
    ['pagefind/index/a.pf_index', 'application/octet-stream'],
    ['pagefind/fragment/a.pf_fragment', 'application/octet-stream'],
    ['pagefind/filter/a.pf_filter', 'application/octet-stream'],
    ['pagefind/wasm.zh.pagefind', 'application/octet-stream'],
    ['engine.wasm', 'application/wasm'],
    ['plan.ics', 'text/calendar; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['note.md', 'text/markdown; charset=utf-8'],
  ])('serves %s as %s', async (file, type) => {
    const response = await get(root, file);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it('answers an unknown address with the 404 page of the site and status 404', async () => {
    const response = await get(root, 'nothing/here/');
    expect([response.status, await response.text()]).toEqual([404, files['404.html']]);
    expect(response.headers.get('content-security-policy')).toBe(cspHeader);
  });

  it('adds a missing last slash', async () => {
    const response = await get(root, 'products/bill?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/products/bill/?a=1']);
  });

  it('serves a site under its sub-path and leads there from the root', async () => {
    expect(await (await get(kb, 'products/bill/')).text()).toContain('票据');
    const { origin } = new URL(kb.url);
    const home = await fetch(`${origin}/`, { redirect: 'manual' });
    const bare = await fetch(`${origin}/kb`, { redirect: 'manual' });
    const outside = await fetch(`${origin}/products/bill/`, { redirect: 'manual' });
    expect([home.headers.get('location'), bare.headers.get('location'), outside.status]).toEqual([
      '/kb/',
      '/kb/',
      404,
    ]);
    expect((await get(kb, 'products/bill')).headers.get('location')).toBe('/kb/products/bill/');
  });

  it('keeps to its folder', async () => {
    for (const escape of ['%2e%2e/%2e%2e/etc/passwd', '..%2f..%2f..%2fetc%2fpasswd', '%E0%A4%A']) {
      expect((await get(root, escape)).status).toBe(404);
    }
  });

  it('accepts reading only', async () => {
    expect((await fetch(root.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(root.url, { method: 'HEAD' })).status).toBe(200);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const wanted = Number(new URL(root.url).port);
    const next = await startServer({ dir, port: wanted });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(wanted);
    await next.close();
  });

  it('says that no port is free', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) => startServer({ dir, port: 42_300 + index })),
    );
    const message = '端口 42300 到 42319 都被占用。请用 --port 另选一个端口。';
    await expect(startServer({ dir, port: 42_300 })).rejects.toThrow(message);
    await Promise.all(taken.map((server) => server.close()));
  });
});

describe('normalizeBase', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['kb', '/kb/'],
    ['/kb', '/kb/'],
    ['/a/b/', '/a/b/'],
  ])('reads %j as %j', (written, base) => {
    expect(normalizeBase(written)).toBe(base);
  });
});

describe('npm run serve', () => {
  const serve = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/serve.ts', ...args], { encoding: 'utf8' });

  it('prints the address and how to stop, and stops when told', async () => {
    const run = spawn(process.execPath, ['scripts/serve.ts', '--dir', dir, '--port', '0', '--base', 'kb']);
    let output = '';
    for await (const chunk of run.stdout) {
      output += String(chunk);
      if (output.includes('Ctrl+C')) run.kill('SIGINT');
    }
    expect(output).toMatch(
      /^深耕已在 http:\/\/127\.0\.0\.1:\d+\/kb\/ 打开（内容来自 .+）。\n按 Ctrl\+C 停止。\n$/,
    );
  });

  it('says how to build when there is no site yet', () => {
    const run = serve('--dir', 'no-such-folder');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('找不到 no-such-folder。请先运行 npm run build。');
  });

  it('explains a wrong port and an unknown option', () => {
    expect(serve('--port', 'x').stderr).toContain('端口应为 0 到 65535 的整数，收到“x”。');
    expect(serve('--prot', '1').stderr).toContain('用法：npm run serve');
  });
});
