/** Makes the pages in a process of its own and tells the process that started it how it went. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { buildGraph } from '../../../src/domain/graph.ts';
import { buildCache } from '../../../src/loaders/build-cache.ts';
import { offerLiveContent } from '../../../src/loaders/live.ts';
import type { PageContent, PageJob, PagesMade } from './pages.ts';

const room = {
  name: 'page-renderer',
  code: [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'scripts/config/styles.ts',
    'scripts/lib/build',
  ],
} as const;

/**
 * Astro compiles and bundles once for the code, which makes the pages too; until the code changes, its renderer is
 * given the new content alone.
 */
async function makePages({ out, folder, address, content }: PageJob): Promise<void> {
  const found = deserialize(readFileSync(content)) as PageContent;
  const graph = buildGraph(found.entries, undefined, found.pictures);
  offerLiveContent({ graph: () => Promise.resolve(graph) });
  const way = { bundled: false };
  const renderer = await buildCache().remember(room, { address }, async () => {
    const { buildWithAstro } = await import('./astro-pages.ts');
    way.bundled = true;
    return buildWithAstro(out);
  });
  if (way.bundled) return;
  const { renderPages } = await import('./render-pages.ts');
  await renderPages(renderer, { out, folder, address });
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
