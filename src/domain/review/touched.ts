import { industryIn } from '../../schemas/collection.ts';
import { pagedCollections, rows } from '../../schemas/index.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { pathOf, referencesOf } from '../graph.ts';
import type { AnyEntry, ContentGraph, Entry } from '../graph.ts';
import { joinedParts } from '../playbook/assemble.ts';
import { isTermIn } from '../playbook/glossary.ts';
import type { PartContents } from '../playbook/contents.ts';
import { collectPackData } from '../visit/pack/collect.ts';
import { entryLabel, kindLabel } from './entry-label.ts';
import { isSame, lettersWith } from './letters.ts';

/** Where readers meet an entry, by the kind of place. */
export interface Touched {
  what: '网页' | '提到它的' | '会列出它的' | '行业手册' | '拜访准备包' | '客户通讯' | '已发出的通讯' | '搜索';
  places: readonly string[];
}

/** Everything readers get that says what an entry says; a change of it is a change there. */
export function touchedBy(graph: ContentGraph, entry: AnyEntry, day: string): Touched[] {
  const mentions = mentioning(graph, entry);
  const found: Touched[] = [
    { what: '网页', places: ownPages(graph, entry) },
    { what: '提到它的', places: mentions.map(placeOf) },
    { what: '会列出它的', places: listing(graph, entry, mentions).map(placeOf) },
    { what: '行业手册', places: playbooksWith(graph, entry, day) },
    { what: '拜访准备包', places: packsWith(graph, entry) },
    { what: '客户通讯', places: lettersWith(graph, entry).coming },
    { what: '已发出的通讯', places: lettersWith(graph, entry).sent },
    { what: '搜索', places: searchable(entry) },
  ];
  return found.filter(({ places }) => places.length > 0);
}

const placeOf = (entry: AnyEntry): string => `${kindLabel(entry)}「${entryLabel(entry)}」`;
const isLetter = ({ collection }: AnyEntry): boolean =>
  ['editions', 'approvals', 'publications', 'corrections', 'newsletter'].includes(collection);

function ownPages(graph: ContentGraph, entry: AnyEntry): string[] {
  const industry = industryIn(rows[entry.collection], entry);
  const page = industry === undefined ? undefined : graph.find('industries', industry);
  const shownOn = page && !isSame(page, entry) ? [`行业「${page.data.title}」`] : [];
  return [`${rows[entry.collection].label}：${pathOf(entry)}`, ...shownOn];
}

/** Entries that point at it, by a field or in their text, a figure or a link. */
function mentioning(graph: ContentGraph, entry: AnyEntry): AnyEntry[] {
  const { collection, id } = entry;
  const pointing = new Set<AnyEntry>(graph.backlinks(collection, id));
  const signs = [
    `](${pathOf(entry)}`,
    `"${collection}/${id}"`,
    ...figureSigns(entry),
    ...componentSigns(entry),
  ];
  for (const name of pagedCollections)
    for (const other of graph.all(name) as readonly AnyEntry[])
      if (!isSame(other, entry) && signs.some((sign) => other.body.includes(sign))) pointing.add(other);
  return [...pointing].filter((other) => !isLetter(other) && other.collection !== 'playbooks');
}

const figureSigns = ({ collection, id }: AnyEntry): string[] => [
  rows[collection].single ? `{{${collection}.` : `{{${collection}.${id}.`,
];

const componentSigns = ({ collection, id }: AnyEntry): string[] => {
  if (collection === 'products') return [`<Term id="${id}"`];
  if (collection === 'schemes') return [`<Scheme id="${id}"`];
  return collection === 'indicators' || collection === 'dialogues' ? [`industry="${id}"`] : [];
};

/** Pages of what it points at: they list what points at them. */
const listing = (graph: ContentGraph, entry: AnyEntry, besides: readonly AnyEntry[]): AnyEntry[] =>
  referencesOf(entry).flatMap(({ collection, id }) => {
    const target = graph.find(collection, id) as AnyEntry | undefined;
    return target && !isSame(target, entry) && !besides.includes(target) ? [target] : [];
  });

function playbooksWith(graph: ContentGraph, entry: AnyEntry, day: string): string[] {
  return graph.all('playbooks').flatMap((playbook) => {
    const name = `《${playbook.data.title}》`;
    if (isSame(playbook, entry)) return [name];
    const contents = contentsOf(graph, playbook, day);
    const chapters = playbook.data.sections.filter(({ part }) =>
      part === 'glossary'
        ? entry.collection === 'products' && isTermIn(entry, contents.text)
        : holds(contents.parts[part], entry),
    );
    return chapters.length > 0 ? [`${name}的${chapters.map(({ title }) => `“${title}”`).join('、')}`] : [];
  });
}

interface Contents {
  parts: Partial<PartContents>;
  text: string;
}

const contentsOfGraph = new WeakMap<ContentGraph, Map<string, Contents>>();

/** Joined once for all entries that are looked up. */
function contentsOf(graph: ContentGraph, playbook: Entry<'playbooks'>, day: string): Contents {
  const known = contentsOfGraph.get(graph) ?? new Map<string, Contents>();
  contentsOfGraph.set(graph, known);
  const key = `${playbook.id} ${day}`;
  const before = known.get(key);
  if (before) return before;
  const industry = graph.find('industries', playbook.id);
  const parts = industry ? joinedParts({ graph, industry, day }, playbook) : {};
  const contents = { parts, text: JSON.stringify([parts, playbook.data.sections, playbook.body]) };
  known.set(key, contents);
  return contents;
}

/** Whether an entry is among the contents; fields of entries are not looked into. */
function holds(contents: unknown, entry: AnyEntry): boolean {
  if (Array.isArray(contents)) return contents.some((item) => holds(item, entry));
  if (!isRecord(contents)) return false;
  if ('collection' in contents && 'data' in contents) return isSame(contents as unknown as AnyEntry, entry);
  return Object.values(contents).some((item) => holds(item, entry));
}

const packsWith = (graph: ContentGraph, entry: AnyEntry): string[] =>
  graph.all('industries').flatMap(({ id, data: { title } }) => {
    const versions = packVersions(graph, id);
    const { version } = entry.data as { version?: string };
    const isUsed = versions.some(
      (used) =>
        used.kind === kindLabel(entry) && used.title === entryLabel(entry) && used.version === version,
    );
    return isUsed ? [title] : [];
  });

const packs = new WeakMap<
  ContentGraph,
  Map<string, NonNullable<ReturnType<typeof collectPackData>>['versions']>
>();

function packVersions(graph: ContentGraph, id: string) {
  const known =
    packs.get(graph) ?? new Map<string, NonNullable<ReturnType<typeof collectPackData>>['versions']>();
  packs.set(graph, known);
  const versions = known.get(id) ?? collectPackData(graph, id)?.versions ?? [];
  known.set(id, versions);
  return versions;
}

const searchable = (entry: AnyEntry): string[] =>
  rows[entry.collection].governed === false ? [] : ['标题、别名、口头问法和正文里的词，发布后按新的搜'];
