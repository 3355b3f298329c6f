import type { ContentGraph } from '../../domain/graph.ts';
import { madePaths } from '../../domain/site/files.ts';
import { readersPages } from '../../domain/site/pages.ts';
import { entryPath } from '../../domain/urls.ts';
import type { Collections } from '../../schemas/index.ts';
import type { SourceFile } from '../../schemas/source-file.ts';

/** Every page and file a link may lead to; entries whose schema failed keep their pages. */
export const sitePaths = (
  sources: readonly SourceFile[],
  graph: ContentGraph,
  table: Collections,
): Set<string> =>
  new Set([
    ...sources.map(({ collection, id }) => entryPath(collection, id, table[collection]).replace(/#.*/, '')),
    ...readersPages.map(({ path }) => path),
    ...madePaths(graph),
  ]);
