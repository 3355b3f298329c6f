/**
 * Makes the playbooks in every form they are carried in, and writes their sizes into the pages of a
 * built site that offer them.
 * Options through the environment: SHENGENG_CONTENT, SHENGENG_OUT, SHENGENG_TODAY, SHENGENG_TYPST.
 */
import { parseArgs } from 'node:util';
import { buildDay } from '../src/domain/entry/publication.ts';
import { buildCache } from '../src/loaders/build-cache.ts';
import { contentRoot } from '../src/loaders/content-layer.ts';
import { loadPublished } from '../src/loaders/disk.ts';
import { makePlaybooks, progressLine } from './lib/build/playbooks.ts';
import { placeFiles } from './lib/build/place-files.ts';

try {
  const { values } = parseArgs({
    options: { industry: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const graph = await loadPublished(contentRoot);
  const { files } = await makePlaybooks(graph, {
    day: buildDay(graph, process.env['SHENGENG_TODAY']),
    cache: buildCache(),
    progress: (file) => console.log(progressLine(file)),
    ...(values.industry && { industries: values.industry }),
  });
  await placeFiles(values.out ?? process.env['SHENGENG_OUT'] ?? 'dist/site', files);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('用法：npm run build:playbooks -- [--industry machinery] [--out dist/site]');
  process.exitCode = 1;
}
