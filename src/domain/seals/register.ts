import { collectionNames, isSealed, pagedCollections, rows } from '../../schemas/index.ts';
import { approvalOfEntry } from '../entry/approval.ts';
import { isGoverned, trustOf } from '../entry/entry-view.ts';
import { pathOf } from '../graph.ts';
import type { AnyEntry, ContentGraph } from '../graph.ts';
import { evidenceLevelNames, stateNames } from '../labels.ts';
import { evidenceOf } from '../policies/evidence.ts';
import { readersPages } from '../site/pages.ts';

/** What the register tells of one entry, in words; empty where there is nothing to tell. */
export interface RegisterRow {
  title: string;
  /** Where it is read, without the site base; absent where no page shows it. */
  path?: string;
  kind: string;
  version: string;
  state: string;
  /** How far a policy was verified. */
  level: string;
  owner: string;
  approver: string;
  /** Day of the last seal. */
  sealedOn: string;
  /** Day of the next review. */
  dueOn: string;
  waits: string;
}

/** The columns in their order, with what their heads say. */
export const registerColumns = {
  title: '标题',
  kind: '种类',
  version: '版本',
  state: '状态',
  level: '核验',
  owner: '负责岗位',
  approver: '批准岗位',
  sealedOn: '封存日期',
  dueOn: '下次复核',
  waits: '待办',
} as const satisfies Partial<Record<keyof RegisterRow, string>>;
export type RegisterColumn = keyof typeof registerColumns;
export const registerKeys = Object.keys(registerColumns) as RegisterColumn[];

/** Every entry that is approved before it is published, and every register of data, in the order of the collections. */
export function registerOf(graph: ContentGraph): RegisterRow[] {
  const pages = new Set([
    ...readersPages.map(({ path }) => path),
    ...pagedCollections.flatMap((name) => graph.all(name).map(pathOf)),
  ]);
  return collectionNames
    .filter(isSealed)
    .flatMap((name) => graph.all(name) as readonly AnyEntry[])
    .map((entry) => rowOf(graph, entry, pages));
}

function rowOf(graph: ContentGraph, entry: AnyEntry, pages: ReadonlySet<string>): RegisterRow {
  const { sealing, collection } = entry;
  const last = sealing?.seals.at(-1);
  const { state, text } = approvalOfEntry(graph, entry);
  const path = pathOf(entry);
  return {
    title: titleOf(graph, entry),
    ...(pages.has(path.replace(/#.*/, '')) && { path }),
    kind: rows[collection].label,
    state: state === 'approved' ? text : stateNames[state],
    level: levelOf(graph, entry),
    ...trustIn(graph, entry, state === 'retired'),
    approver: last?.by && !sealing?.draft ? graph.wordName('posts', last.by) : '',
    sealedOn: last?.date ?? '',
    waits: waitText(entry),
  };
}

const levelOf = (graph: ContentGraph, entry: AnyEntry): string =>
  entry.collection === 'policies' ? evidenceLevelNames[evidenceOf(graph, entry.data).weakest] : '';

/** Registers of data, which nobody owns, have neither post nor day of review. */
function trustIn(graph: ContentGraph, entry: AnyEntry, isRetired: boolean) {
  if (!isGoverned(entry))
    return { version: entry.sealing?.seals.at(-1)?.version ?? '', owner: '', dueOn: '' };
  const { version, ownerName, dueOn } = trustOf(graph, entry);
  return { version, owner: ownerName, dueOn: isRetired ? '' : dueOn };
}

function waitText({ sealing }: AnyEntry): string {
  if (!sealing || sealing.seals.length === 0) return '新的，等批准';
  return sealing.waiting ? '有改动，等批准' : '';
}

/** What an entry is called: registers without a title by their kind, parts of a page by the title of the page. */
export function titleOf(graph: ContentGraph, entry: AnyEntry): string {
  if ('title' in entry.data) return entry.data.title;
  const { partOf, label } = rows[entry.collection];
  const whole = partOf && graph.find(partOf as 'regions', entry.id);
  return whole ? `${whole.data.title}：${label}` : label;
}

/** The rows as they stand in a table, without links. */
export const registerCells = (list: readonly RegisterRow[]): string[][] => [
  Object.values(registerColumns),
  ...list.map((row) => registerKeys.map((key) => row[key])),
];
