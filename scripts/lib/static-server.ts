import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { singleFileCspHeader, cspHeader } from '../../src/domain/site/csp.ts';
import { isClientFile } from '../../src/domain/newsletter/files.ts';
import { isSingleFile } from '../../src/domain/playbook/files.ts';
import { close, listen } from './listen.ts';
import { binary, contentTypeOf } from './mime.ts';

export interface ServeOptions {
  /** Folder that holds the built site. */
  readonly dir: string;
  /** First port to try; 0 lets the system choose. */
  readonly port?: number;
  /** Address path the site was built for, with both slashes: `/` or `/kb/`. */
  readonly base?: string;
  /** Network address to listen on; other machines reach the site only on `0.0.0.0`. */
  readonly host?: string;
}

export interface SiteServer {
  /** Address of the home page, ending with `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Compresses text as the browser prefers. Not a part of a file, which is a part of its own bytes, nor the index of
 * the search, which is compressed already.
 */
const compressed = compression({
  filter: (request, response) =>
    !request.headers.range &&
    response.getHeader('Content-Type') !== binary &&
    compression.filter(request, response),
});

/** Serves a built site as a real static host would; takes the next free port when `port` is taken. */
export async function startServer(options: ServeOptions): Promise<SiteServer> {
  const { dir, port = 4321, base = '/', host = '127.0.0.1' } = options;
  const handler = siteHandler(path.resolve(dir), base);
  const server = createServer((request, response) => {
    compressed(request, response, () => {
      handler(request, response);
    });
  });
  const bound = await listen(server, port, host);
  const name = host === '0.0.0.0' ? '127.0.0.1' : host;
  return { url: `http://${name}:${bound}${base}`, close: () => close(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(dir: string, base: string): Handler {
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base || pathname === '/') redirect(response, base + search);
      else notFound(dir, response);
      return;
    }
    const file = pathname.slice(base.length - 1);
    if (isFolder(dir, file)) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    request.url = file + search;
    files(request, response, () => {
      notFound(dir, response);
    });
  };
}

function setHeaders(response: ServerResponse, file: string): void {
  const hashed = file.startsWith('/_astro/');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  setCommonHeaders(response, file);
  const type = contentTypeOf(file.endsWith('/') ? 'index.html' : file);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function setCommonHeaders(response: ServerResponse, file = ''): void {
  const single = isSingleFile(file) || (isClientFile(file) && file.endsWith('.html'));
  response.setHeader('Content-Security-Policy', single ? singleFileCspHeader : cspHeader);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
}

function notFound(dir: string, response: ServerResponse): void {
  const page = path.join(dir, '404.html');
  setCommonHeaders(response);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

/** A page asked for without its last slash; relative links in it would go astray. */
function isFolder(dir: string, file: string): boolean {
  if (file.endsWith('/')) return false;
  try {
    return existsSync(path.join(dir, decodeURI(file), 'index.html'));
  } catch {
    return false;
  }
}
