import { entryView } from '../../domain/entry/entry-view.ts';
import type { GovernedEntry } from '../../domain/entry/entry-view.ts';
import type { ContentGraph } from '../../domain/graph.ts';
import type { SearchRecord } from '../record.ts';

/** An entry as it is searched before its page is built: its words without their order on the page. */
export function draftRecord(graph: ContentGraph, entry: GovernedEntry): SearchRecord {
  const { path, searchMark } = entryView(graph, entry);
  const words = JSON.stringify(entry.data).replace(/"[a-zA-Z]+":|["{}[\]]/g, ' ');
  return {
    url: `${path.slice(1).replace(/#.*/, '')}index.html`,
    meta: { title: entry.data.title, ...searchMark.meta },
    filters: searchMark.filters,
    sections: [{ id: '', title: '', text: `${words} ${entry.body}` }],
  };
}
