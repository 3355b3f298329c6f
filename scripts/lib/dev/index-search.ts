/** Writes the search index of a content folder, in a process of its own: `node index-search.ts content folder`. */
import { isGoverned } from '../../../src/domain/entry/entry-view.ts';
import type { GovernedEntry } from '../../../src/domain/entry/entry-view.ts';
import { loadGraph } from '../../../src/loaders/disk.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { draftRecord } from '../../../src/search/build/draft-record.ts';
import { siteData } from '../../../src/search/build/site-data.ts';
import { writeSearch } from '../search/write.ts';

const [root = '', folder = ''] = process.argv.slice(2);
// The preview is gone, however it ended.
process.on('disconnect', () => process.exit(1));

const graph = await loadGraph(root);
const entries = collectionNames.flatMap((name) => graph.all(name)).filter(isGoverned);
const records = entries.flatMap((entry) => recordOf(entry) ?? []);
// Several entries may share a page.
const pages = [...new Map(records.map((record) => [record.url, record])).values()];
await writeSearch(siteData(pages, graph), folder);
process.exit(0);

/** An entry that points at what is not there is left to the checks; the others can be found all the same. */
function recordOf(entry: GovernedEntry): ReturnType<typeof draftRecord> | undefined {
  try {
    return draftRecord(graph, entry);
  } catch {
    return undefined;
  }
}
