import { buildGraph } from '../../src/domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../../src/domain/graph.ts';
import type { EntrySeals } from '../../src/domain/seals/entry-seals.ts';
import { collectionNames } from '../../src/schemas/index.ts';
import type { Seal } from '../../src/schemas/seals.ts';
import { graph } from './content.ts';

/** The seal of what came with the product. */
export const imported: Seal = {
  version: '1.0',
  kind: 'import',
  change: 'new',
  date: '2026-11-30',
  note: '随产品导入的示例内容',
  sha256: '0'.repeat(64),
};

export const approved = (fields: Partial<Seal> = {}): Seal => ({
  ...imported,
  version: '1.1',
  kind: 'approve',
  change: 'content',
  by: 'compliance',
  date: '2026-12-03',
  note: '贴息比例按新通知改',
  ...fields,
});

/** The content under test, all of it as it came with the product but for some entries, by `collection/id`. */
export function sealedGraph(sealings: Readonly<Record<string, Partial<EntrySeals>>> = {}): ContentGraph {
  const entries = collectionNames.flatMap((name): readonly AnyEntry[] => graph.all(name) as AnyEntry[]);
  return buildGraph(
    entries.map((entry) => ({
      ...entry,
      sealing: {
        seals: [imported],
        waiting: false,
        draft: false,
        ...sealings[`${entry.collection}/${entry.id}`],
      },
    })),
  );
}
