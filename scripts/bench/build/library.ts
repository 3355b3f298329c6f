import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { pagedCollections } from '../../../src/schemas/index.ts';

/** Kinds of entries a library has more of the longer it is kept; the rest stands once at every size. */
export const growingKinds = ['industries', 'cases', 'regions', 'editions', 'policies', 'products'] as const;
export type GrowingKind = (typeof growingKinds)[number];

/** Files that only make sense together: an industry with its chain, nodes, schemes and playbook; one policy. */
export interface Block {
  kind: GrowingKind;
  id: string;
  files: readonly SourceFile[];
}

export interface Library {
  fixed: readonly SourceFile[];
  /** Those that entries of the fixed part cannot do without come first, then the most mentioned. */
  blocks: Readonly<Record<GrowingKind, readonly Block[]>>;
}

const paged: readonly string[] = pagedCollections;

export const pagesIn = (files: readonly SourceFile[]): number =>
  files.filter(({ collection }) => paged.includes(collection)).length;

export function libraryOf(sources: readonly SourceFile[]): Library {
  const published = new Set(
    sources.filter(({ collection }) => collection === 'publications').map(({ id }) => id),
  );
  const placed = sources.map((source) => ({ source, owner: ownerOf(source, published) }));
  const fixed = placed.flatMap(({ source, owner }) => (owner ? [] : [source]));
  const editions = placed.flatMap(({ source, owner }) => (owner?.kind === 'editions' ? [source] : []));
  const rank = rankOf([...fixed, ...editions]);
  const blocks = Object.fromEntries(
    growingKinds.map((kind) => {
      const own = placed.filter(({ owner }) => owner?.kind === kind);
      const byId = Map.groupBy(own, ({ owner }) => owner?.id ?? '');
      const list = [...byId].map(([id, files]) => ({ kind, id, files: files.map(({ source }) => source) }));
      return [kind, list.sort((a, b) => rank(b.id) - rank(a.id) || (a.id < b.id ? -1 : 1))];
    }),
  ) as unknown as Library['blocks'];
  return { fixed, blocks };
}

/** Which block a file belongs to. An edition in preparation stands once: only published ones pile up. */
function ownerOf(
  { collection, id, data }: SourceFile,
  published: ReadonlySet<string>,
): { kind: GrowingKind; id: string } | undefined {
  const head = id.split('/')[0] ?? '';
  switch (collection) {
    case 'industries':
    case 'nodes':
    case 'chains':
    case 'cycles':
    case 'cashFlows':
    case 'indicators':
    case 'dialogues':
    case 'facts':
    case 'playbooks':
      return { kind: 'industries', id: head };
    case 'schemes':
      return { kind: 'industries', id: (data as { industry: string }).industry };
    case 'regions':
    case 'regionMaps':
      return { kind: 'regions', id };
    case 'editions':
    case 'approvals':
    case 'publications':
    case 'corrections':
      return published.has(head) ? { kind: 'editions', id: head } : undefined;
    case 'policies':
    case 'products':
    case 'cases':
      return { kind: collection, id };
    default:
      return undefined;
  }
}

/** Picks of an edition, figures and shown claims or indicators, for which no other entry can stand in. */
const irreplaceable = [
  /^\s*- policy: ([a-z0-9-]+)/gm,
  /\{\{[^}]*?\bcases\.([a-z0-9-]+)\./g,
  /<Claim entry="cases\/([a-z0-9-]+)"/g,
  /<Kpi industry="([a-z0-9-]+)"/g,
];

/** How much the given files need the entry of an id. */
function rankOf(files: readonly SourceFile[]): (id: string) => number {
  const needed = new Set(
    files.flatMap(({ text }) =>
      irreplaceable.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1] ?? '')),
    ),
  );
  const mentions = new Map<string, number>();
  for (const { text } of files)
    for (const word of new Set(text.match(/[a-z0-9]+(-[a-z0-9]+)*/g)))
      mentions.set(word, (mentions.get(word) ?? 0) + 1);
  return (id) => (needed.has(id) ? files.length + 1 : 0) + (mentions.get(id) ?? 0);
}
