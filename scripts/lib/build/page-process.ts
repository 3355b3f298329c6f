/** Makes the pages in a process of its own and tells the process that started it how it went. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { buildGraph } from '../../../src/domain/graph.ts';
import { offerLiveContent } from '../../../src/loaders/live.ts';
import type { PageRenderer } from './page-renderer.ts';
import type { PageContent, PageJob, PagesMade } from './pages.ts';

async function makePages({ out, folder, address, content, renderer, kept }: PageJob): Promise<void> {
  const found = deserialize(readFileSync(content)) as PageContent;
  const graph = buildGraph(found.entries, undefined, found.pictures);
  offerLiveContent({ graph: () => Promise.resolve(graph) });
  if (kept) {
    const { renderPages } = await import('./render-pages.ts');
    await renderPages(deserialize(readFileSync(renderer)) as PageRenderer, { out, folder, address });
  } else {
    const { buildWithAstro } = await import('./astro-pages.ts');
    writeFileSync(renderer, serialize(await buildWithAstro(out)));
  }
}

async function report(job: PageJob): Promise<PagesMade> {
  const problem = await makePages(job).then(() => undefined, problemText);
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1_000_000, ...(problem !== undefined && { problem }) };
}

/** Message, what Astro advises, and the place in the source, if it names one. */
function problemText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
  const place = loc?.file && `${loc.file}${loc.line ? `:${loc.line}` : ''}`;
  return [error.message, hint, place ?? firstFrame(error)].filter(Boolean).join('\n');
}

const firstFrame = ({ stack = '' }: Error): string | undefined =>
  stack
    .split('\n')
    .find((line) => /\bat\b/.test(line))
    ?.trim();

// A stopped build takes this process with it.
process.on('disconnect', () => process.exit(1));
process.once('message', (job) => {
  void report(job as PageJob).then((made) => process.send?.(made, () => process.exit()));
});
