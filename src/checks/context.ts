import type { Root } from 'mdast';
import { formerAddresses } from '../domain/former-addresses.ts';
import type { FormerAddresses } from '../domain/former-addresses.ts';
import { formerIds, presentIds } from '../domain/former-ids.ts';
import type { PresentIds } from '../domain/former-ids.ts';
import { buildGraph } from '../domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../domain/graph.ts';
import type { FrozenEditions } from '../domain/newsletter/approval/frozen-editions.ts';
import type { EntrySeals } from '../domain/seals/entry-seals.ts';
import type { SealStore } from '../domain/seals/store.ts';
import type { PictureFile } from '../domain/picture/picture.ts';
import { MdxSyntaxError, parseMdx } from '../markdown/parse.ts';
import type { Collection } from '../schemas/collection.ts';
import { rows } from '../schemas/index.ts';
import type { CollectionName, Collections } from '../schemas/index.ts';
import type { SchemaIssue } from './fields/schema-message.ts';
import { sitePaths } from './markdown/site-paths.ts';
import { maskStray } from './markdown/stray.ts';
import type { Stray } from './markdown/stray.ts';
import { oncePerFile } from './once-per-file.ts';
import type { SourceFile } from '../schemas/source-file.ts';

export interface CheckInput {
  sources: readonly SourceFile[];
  unowned: readonly string[];
  pictures: readonly PictureFile[];
  /** The seals of the content as they were found; absent in content that knows none. */
  seals?: SealStore | undefined;
  /** What is known of the seals of a file, by its path. */
  sealed?: ReadonlyMap<string, EntrySeals>;
  /** Letters that were approved and published, as they were listed and are found; absent where nobody looks at them. */
  frozen?: FrozenEditions | undefined;
  /** Day the content is judged on, `YYYY-MM-DD`. */
  today: string;
}

/** A file as it was read; broken places are kept apart so that the rest is still checked. */
export interface ParsedFile {
  source: SourceFile;
  /** What is to be known of its collection. */
  row: Collection;
  /** The entry, when its schema accepts it. */
  entry: AnyEntry | undefined;
  issues: readonly SchemaIssue[];
  tree: Root | undefined;
  stray: readonly Stray[];
  syntaxError: MdxSyntaxError | undefined;
}

export interface CheckContext extends CheckInput {
  table: Collections;
  files: readonly ParsedFile[];
  graph: ContentGraph;
  /** Every file by id, also those whose schema failed: a reference to them is not unknown. */
  byId: ReadonlyMap<CollectionName, ReadonlyMap<string, SourceFile>>;
  /** Present ids by former ones, also of files whose schema failed. */
  present: PresentIds;
  /** Present addresses by former ones. */
  moved: FormerAddresses;
  /** Files whose problems are asked for, all when absent: a rule that judges each file alone may leave out the rest. */
  within?: ReadonlySet<string>;
  /** Every page a link may lead to. */
  paths: ReadonlySet<string>;
}

/** The file of an entry by its id, or by an id it had before. */
export const sourceOf = (
  { byId, present }: Pick<CheckContext, 'byId' | 'present'>,
  collection: CollectionName,
  id: string,
): SourceFile | undefined => byId.get(collection)?.get(present.get(collection)?.get(id) ?? id);

/** @param table what is to be known of each collection */
export function checkContext(input: CheckInput, table: Collections = rows): CheckContext {
  const files = input.sources.map((source) =>
    parsedFile(source, table[source.collection], input.sealed?.get(source.file)),
  );
  const byId = new Map<CollectionName, Map<string, SourceFile>>();
  for (const source of input.sources) {
    const ids = byId.get(source.collection) ?? new Map<string, SourceFile>();
    byId.set(source.collection, ids.set(source.id, source));
  }
  const graph = buildGraph(
    files.flatMap(({ entry }) => entry ?? []),
    table,
    input.pictures.flatMap(({ picture }) => picture ?? []),
  );
  const former = formerIds(input.sources, table);
  return {
    ...input,
    table,
    files,
    byId,
    graph,
    present: presentIds(former),
    moved: formerAddresses(former, table),
    paths: sitePaths(input.sources, graph, table),
  };
}

function parsedFile(source: SourceFile, row: Collection, sealing?: EntrySeals): ParsedFile {
  const parsed = parsedAlone({ source, row });
  return parsed.entry && sealing ? { ...parsed, entry: { ...parsed.entry, sealing } } : parsed;
}

/** A file as it is parsed without its seals. */
const parsedAlone = oncePerFile(({ source, row }: Pick<ParsedFile, 'source' | 'row'>): ParsedFile => {
  const { collection, id, body, file } = source;
  const parsed = row.schema.safeParse(source.data);
  const unread = source.yamlProblems.length > 0;
  return {
    source,
    row,
    entry: parsed.success ? ({ collection, id, data: parsed.data, body, file } as AnyEntry) : undefined,
    issues: parsed.success || unread ? [] : parsed.error.issues,
    ...parsedBody(source),
  };
});

function parsedBody({ body, bodyLine }: SourceFile): Pick<ParsedFile, 'tree' | 'stray' | 'syntaxError'> {
  const { text, stray } = maskStray(body, bodyLine);
  try {
    return { tree: parseMdx(text, { lineOffset: bodyLine }), stray, syntaxError: undefined };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { tree: undefined, stray, syntaxError: error };
  }
}
