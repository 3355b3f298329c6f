import { formerAddresses } from '../../domain/former-addresses.ts';
import { formerIds, presentIds, writtenFormerIds } from '../../domain/former-ids.ts';
import { entryPath } from '../../domain/urls.ts';
import { isPaged } from '../../schemas/collection.ts';
import type { Collection } from '../../schemas/collection.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { checkedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import { isPublished, mentionsIn } from './mentions.ts';
import type { Mention } from './mentions.ts';

export interface Rename {
  collection: CollectionName;
  id: string;
  to: string;
}

/** All that a rename changes in the content. Edits are told by the files as they stand before they move. */
export interface RenamePlan {
  /** Files and their new paths below `content/`, pictures in the folder of an industry among them. */
  moves: { from: string; to: string }[];
  /** What `formerIds` is to say, by file. */
  former: { file: string; ids: string[] }[];
  /** Every place that names the entry, its parts or their pages; nothing of a published edition. */
  edits: Mention[];
}

/** What a rename changes, or why it may not be, in words for the author. */
export function renamePlan(context: CheckContext, rename: Rename): RenamePlan | { refused: string } {
  const refused = refusalOf(context, rename);
  if (refused !== undefined) return { refused };
  const moving = context.sources.filter((source) => movesAlong(source, context, rename));
  const named = moving.filter(({ collection }) => collection === rename.collection || isBook(collection));
  const former = named
    .filter(({ id }) => id === rename.id)
    .map(({ file, data, id }) => ({
      file,
      ids: [...writtenFormerIds(data), id].filter((one) => one !== rename.to),
    }));
  const moves = movesOf(moving, context, rename);
  return { moves, former, edits: [...editsOf(moving, context, rename), ...fileNamesOf(moving, moves)] };
}

function refusalOf(context: CheckContext, rename: Rename): string | undefined {
  const { collection, id } = rename;
  const row = context.table[collection];
  const own = context.byId.get(collection)?.get(id);
  if (!own) return `没有${row.label} ${id}`;
  const isFixed = row.index === (id === 'index') || row.needs?.includes(id) === true;
  if (!isPaged(row) || isFixed || /^\d{4}-\d{2}$/.test(id))
    return `${row.label} ${id} 没有自己起的名字，不能改名`;
  return refusalOfForm(own, row, rename) ?? refusalOfName(context, row, rename);
}

function refusalOfForm(own: SourceFile, row: Collection, { id, to }: Rename): string | undefined {
  if (!row.file.test(renamedFile(own, row.file, to)) || !/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(to))
    return `${to} 不像${row.label}的标识，写成 ${id} 的样子`;
  const [folder, name] = id.split('/');
  return name !== undefined && folder !== to.split('/')[0] ? `${id} 只能在 ${folder} 里改名` : undefined;
}

function refusalOfName(
  { byId, present, paths }: CheckContext,
  row: Collection,
  { collection, id, to }: Rename,
): string | undefined {
  const owner = byId.get(collection)?.get(to);
  if (owner) return `${to} 已经是 ${owner.file} 的标识`;
  const before = present.get(collection)?.get(to);
  if (before === id) return undefined;
  if (before !== undefined) return `${to} 是${row.label} ${before} 用过的标识，不能再用`;
  const path = entryPath(collection, to, row);
  return paths.has(path) ? `地址 ${path} 已经是另一页` : undefined;
}

/** Files that have the name of the entry: its own, those read on its page, those below it, and its playbook. */
function movesAlong({ collection, id }: SourceFile, { table }: CheckContext, rename: Rename): boolean {
  if (id !== rename.id && !id.startsWith(`${rename.id}/`)) return false;
  if (rename.collection === 'industries' && isBook(collection)) return true;
  const pageOf = (name: CollectionName, one: string) => entryPath(name, one, table[name]).replace(/#.*/, '');
  return pageOf(collection, id).startsWith(pageOf(rename.collection, rename.id));
}

/** A playbook has the id of its industry. */
const isBook = (collection: CollectionName): boolean => collection === 'playbooks';

const renamedId = (id: string, rename: Rename): string => rename.to + id.slice(rename.id.length);

function movesOf(moving: readonly SourceFile[], { table, pictures }: CheckContext, rename: Rename) {
  const files = moving.map((source) => ({
    from: source.file,
    to: renamedFile(source, table[source.collection].file, renamedId(source.id, rename)),
  }));
  const folder = `industries/${rename.id}/`;
  const beside = rename.collection === 'industries' ? pictures : [];
  return [
    ...files,
    ...beside
      .filter(({ file }) => file.startsWith(folder))
      .map(({ file }) => ({ from: file, to: `industries/${rename.to}/${file.slice(folder.length)}` })),
  ];
}

/** The path of a file under another id: what the pattern of its collection captures is replaced. */
function renamedFile({ file }: SourceFile, pattern: RegExp, to: string): string {
  const places = new RegExp(pattern.source, 'd').exec(file)?.indices?.slice(1) ?? [];
  const parts = places.length === 1 ? [to] : to.split('/');
  return places.reduceRight((path, place, index) => {
    const [start, end] = place ?? [path.length, path.length];
    return path.slice(0, start) + (parts[index] ?? '') + path.slice(end);
  }, file);
}

function editsOf(moving: readonly SourceFile[], context: CheckContext, rename: Rename): Mention[] {
  const { table, files, sources } = context;
  const moved = new Set(moving);
  const after = sources.map((source) => {
    const { collection, id, data } = source;
    return moved.has(source)
      ? { collection, id: renamedId(id, rename), data: { formerIds: [...writtenFormerIds(data), id] } }
      : { collection, id, data: {} };
  });
  const former = formerIds(after, table);
  const names = { table, present: presentIds(former), moved: formerAddresses(former, table) };
  return files
    .filter((file) => !isPublished(file, context))
    .flatMap((file) => mentionsIn(checkedFile(file), names));
}

/** Fields that name a file beside their own which moves with it, such as the map of a region. */
function fileNamesOf(moving: readonly SourceFile[], moves: RenamePlan['moves']): Mention[] {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const names = new Map(moves.map(({ from, to }) => [name(from), name(to)]));
  return moving.flatMap(({ file, typed }) =>
    typed().flatMap(({ isKey, value, raw, at }) => {
      const now = isKey || typeof value !== 'string' ? undefined : names.get(value);
      if (now === undefined || typeof value !== 'string' || now === value) return [];
      return [{ place: { file, ...at(raw.indexOf(value)) }, was: value, now }];
    }),
  );
}

/** Text with every mention said anew. @param edits of this file alone */
export function withMentions(text: string, edits: readonly Mention[]): string {
  const lines = text.split('\n');
  for (const { place, was, now } of edits.toSorted((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? '';
    const before = line.slice(0, place.column - 1);
    lines[place.line - 1] = before + now + line.slice(before.length + was.length);
  }
  return lines.join('\n');
}

/** Front matter that says these former ids, whatever it said before. */
export function withFormerIds(text: string, ids: readonly string[]): string {
  const line = ids.length > 0 ? `formerIds: [${ids.join(', ')}]\n` : '';
  const written = /^formerIds:(?:[ \t]*\[[^\]]*\][^\n]*\n|[^\n]*\n(?:[ \t]*- [^\n]*\n)*)/m;
  return written.test(text) ? text.replace(written, line) : text.replace(/\n---(?=\r?\n|$)/, `\n${line}---`);
}
