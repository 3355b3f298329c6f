import type { Root } from 'mdast';
import { buildGraph } from '../domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../domain/graph.ts';
import { collections } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { FieldPath } from '../schemas/links.ts';
import { MdxSyntaxError, parseMdx } from '../markdown/parse.ts';
import { maskStray } from './stray.ts';
import type { Stray } from './stray.ts';

/** What the checks need to know of a content file; the Node loader provides it. */
export interface CheckSource {
  file: string;
  collection: CollectionName;
  id: string;
  text: string;
  data: unknown;
  body: string;
  bodyLine: number;
  yamlProblems: { code: string; position: { line: number; column: number } }[];
  positionOf(path: FieldPath): { line: number; column: number };
  positionOfKey(path: FieldPath): { line: number; column: number };
}

export interface CheckInput {
  sources: readonly CheckSource[];
  unowned: readonly string[];
  assets: readonly string[];
  /** Day the content is judged on, `YYYY-MM-DD`. */
  today: string;
}

/** A file with its Markdown tree; broken places are kept apart so that the rest is still checked. */
export interface CheckedFile {
  source: CheckSource;
  entry: AnyEntry | undefined;
  tree: Root | undefined;
  stray: Stray[];
  syntaxError: MdxSyntaxError | undefined;
}

export interface CheckContext extends CheckInput {
  files: readonly CheckedFile[];
  graph: ContentGraph;
  /** Ids of every file, also of those whose schema failed: a reference to them is not unknown. */
  ids: ReadonlyMap<CollectionName, readonly string[]>;
}

export function checkContext(input: CheckInput): CheckContext {
  const files = input.sources.map(checkedFile);
  const ids = new Map<CollectionName, string[]>();
  for (const { collection, id } of input.sources) ids.set(collection, [...(ids.get(collection) ?? []), id]);
  const entries = files.flatMap(({ entry }) => entry ?? []);
  return { ...input, files, ids, graph: buildGraph(entries) };
}

function checkedFile(source: CheckSource): CheckedFile {
  const parsed = collections[source.collection].schema.safeParse(source.data);
  const { collection, id, body, file } = source;
  const entry = parsed.success ? ({ collection, id, data: parsed.data, body, file } as AnyEntry) : undefined;
  const { text, stray } = maskStray(body, source.bodyLine);
  try {
    return {
      source,
      entry,
      stray,
      tree: parseMdx(text, { lineOffset: source.bodyLine }),
      syntaxError: undefined,
    };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { source, entry, stray, tree: undefined, syntaxError: error };
  }
}
