import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { CapturedResponse } from './captured-response.ts';
import type { LiveGraph } from './live-graph.ts';

type Next = (error?: unknown) => void;
/** All that answers requests, as Connect calls it. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** What is put into a page that is sent. */
export interface PageFrame {
  /** The HTML of a page as the preview sends it. */
  html(page: string): string;
  /** A page to send where none could be made; none when nothing is known to be wrong with the content. */
  instead(): string | undefined;
}

/**
 * Answers requests for pages with the newest content; a page that fails with it is made from the content
 * it was last made from, else from what the preview began with.
 */
export function pageHandler(content: LiveGraph, all: Handler, frame: PageFrame): Handler {
  const lastGood = new Map<string, ContentGraph>();

  async function answer(request: IncomingMessage, url: string): Promise<CapturedResponse> {
    const newest = await content.newest();
    const graphs = new Set([newest, lastGood.get(url) ?? newest, await content.first()]);
    let failed: CapturedResponse | undefined;
    for (const graph of graphs) {
      const made = await content.showing(graph, () => capture(all, request, url));
      if (made.statusCode < 500) {
        if (made.statusCode === 200) lastGood.set(url, graph);
        return made;
      }
      failed ??= made;
    }
    return failed ?? new CapturedResponse(request);
  }

  return (request, response, next) => {
    const url = urlOf(request);
    if (content.isShowing() || request.method !== 'GET' || !isPage(url)) {
      next();
      return;
    }
    answer(request, url).then((made) => send(response, made, frame), next);
  };
}

const urlOf = (request: IncomingMessage & { originalUrl?: string }): string =>
  request.originalUrl ?? request.url ?? '/';

/** Pages end with a slash; Vite's own addresses begin with `@` or two underlines. */
function isPage(url: string): boolean {
  const path = url.replace(/[?#].*/, '');
  return (path.endsWith('/') || /\/api\/.*\.json$/.test(path)) && !/\/(@|__|node_modules\/)/.test(path);
}

async function capture(all: Handler, request: IncomingMessage, url: string): Promise<CapturedResponse> {
  const response = new CapturedResponse(request);
  request.url = url;
  all(request, response, (error) => {
    response.statusCode = error === undefined ? 404 : 500;
    response.end();
  });
  await response.complete;
  return response;
}

function send(response: ServerResponse, made: CapturedResponse, frame: PageFrame): void {
  const html = String(made.getHeader('content-type')).includes('text/html');
  const instead = made.statusCode >= 500 ? frame.instead() : undefined;
  for (const [name, value] of Object.entries(made.getHeaders())) {
    if (value !== undefined && name !== 'content-length') response.setHeader(name, value);
  }
  response.statusCode = made.statusCode;
  if (instead !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8');
  if (!html && instead === undefined) response.end(made.body);
  else response.end(frame.html(instead ?? made.body.toString()));
  // Astro shows an error of the program in the browser once its answer is closed.
  if (made.statusCode >= 500 && instead === undefined) made.emit('close');
}
