import { frameIds, idsFromData, idsOfSitePage } from '../../domain/site/page-ids.ts';
import { readersPages } from '../../domain/site/pages.ts';
import { entryPath } from '../../domain/urls.ts';
import { headingsOf } from '../../markdown/headings.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import type { CheckContext, ParsedFile } from '../context.ts';

/** The ids of a page that holds entries, or that is made for itself. */
export interface PageIds {
  /** Those the site gives it. */
  made: Set<string>;
  /** Those of headings authors wrote, with the files that have them. */
  headings: Map<string, Set<string>>;
  /** Whether every file of the page could be read: else more ids may be missing than are wrong. */
  isWhole: boolean;
}

/** The page a file is read on. */
export const pageOf = ({ collection, id }: SourceFile, { table }: Pick<CheckContext, 'table'>): string =>
  entryPath(collection, id, table[collection]).replace(/#.*/, '');

/** What a link to the page may name. */
export const linkableIds = ({ made, headings }: PageIds): string[] => [
  ...new Set([...made, ...headings.keys()]),
];

const known = new WeakMap<CheckContext, ReadonlyMap<string, PageIds>>();

/** By path; gathered once for all rules. */
export function pageIds(context: CheckContext): ReadonlyMap<string, PageIds> {
  const pages = known.get(context) ?? gathered(context);
  known.set(context, pages);
  return pages;
}

function gathered(context: CheckContext): Map<string, PageIds> {
  const pages = new Map<string, PageIds>();
  const page = (path: string): PageIds => {
    const found = pages.get(path) ?? { made: new Set(), headings: new Map(), isWhole: true };
    pages.set(path, found);
    return found;
  };
  for (const { path } of readersPages)
    for (const id of idsOfSitePage(path, context.graph)) page(path).made.add(id);
  for (const { path } of readersPages) page(path);
  for (const file of context.files) add(file, page(pageOf(file.source, context)), context);
  return pages;
}

function add({ source, row, entry, tree }: ParsedFile, page: PageIds, { graph, table }: CheckContext): void {
  const [, piece] = entryPath(source.collection, source.id, table[source.collection]).split('#');
  const made = [
    ...(piece ? [piece] : []),
    ...(row.sections ?? []),
    ...(entry ? idsFromData(entry, graph) : []),
  ];
  for (const id of made) page.made.add(id);
  for (const { id } of tree ? headingsOf(tree) : [])
    page.headings.set(id, (page.headings.get(id) ?? new Set()).add(source.file));
  page.isWhole &&= entry !== undefined && tree !== undefined;
}

/** Whether a heading may not have the id, because the page has it already. */
export const isTaken = (id: string, { made }: PageIds): boolean => made.has(id) || frameIds.includes(id);
