import { importCount, importText } from '../../domain/seals/changes.ts';
import type { Change, ImportBatch } from '../../domain/seals/changes.ts';
import { figureText } from '../../domain/seals/figure-changes.ts';
import { changesFeed } from '../../domain/seals/files.ts';
import { atomXml } from '../atom.ts';
import type { FeedEntry } from '../atom.ts';

/** As many as somebody who looks once a week can miss. */
const mostEntries = 100;
const page = '/status/changes/';

export interface FeedAddresses {
  /** Root-relative path of where a change is read. */
  pathOf: (change: Change) => string;
  /** Whole address of a root-relative path. */
  addressOf: (path: string) => string;
}

/** The newest changes as an Atom feed, what came with the product as one entry a day. */
export function changesAtom(
  changes: readonly Change[],
  imports: readonly ImportBatch[],
  { pathOf, addressOf }: FeedAddresses,
): string {
  const entries = [
    ...changes.map((change) => changeEntry(change, addressOf(pathOf(change)))),
    ...[...Map.groupBy(imports, ({ date }) => date)].map(([day, batches]) =>
      importEntry(day, batches, addressOf(page)),
    ),
  ].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const title = '对公客户经理手册：改动记录';
  const feed = { id: addressOf(page), title, self: addressOf(changesFeed), day: entries[0]?.day };
  return atomXml(feed, entries.slice(0, mostEntries));
}

const changeEntry = (change: Change, address: string): FeedEntry => ({
  id: `tag:shengeng,2026:${encodeURI(change.id)}`,
  title: `${change.title}（${change.change}）`,
  address,
  day: change.date,
  author: change.byName,
  summary: [change.note, ...change.figures.map(figureText)].join('\n'),
});

const importEntry = (day: string, batches: readonly ImportBatch[], address: string): FeedEntry => ({
  id: `tag:shengeng,2026:import/${day}`,
  title: `随产品来的示例内容 ${importCount(batches)} 个`,
  address,
  day,
  author: '深耕',
  summary: batches.map(importText).join('\n'),
});
