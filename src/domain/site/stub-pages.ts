import { isPaged } from '../../schemas/collection.ts';
import { rows } from '../../schemas/index.ts';
import type { AnyEntry, ContentGraph } from '../graph.ts';
import { pathOf } from '../graph.ts';
import { playbookEditions, playbookFiles } from '../playbook/files.ts';
import type { Edition } from '../playbook/files.ts';
import { entryPath } from '../urls.ts';
import { sitePages } from './pages.ts';
import type { Section } from './pages.ts';

/** A page that stands only for what was there: it leads on to the entry that was renamed, or says that it is retired. */
export interface StubPage {
  kind: 'renamed' | 'retired';
  /** Root-relative, without the site base. */
  path: string;
  entry: AnyEntry;
}

/** Every such page. An entry that was renamed and retired later has one for each name. */
export const stubPages = (graph: ContentGraph): StubPage[] => [...renamed(graph), ...retired(graph)];

function renamed(graph: ContentGraph): StubPage[] {
  const stubs = graph.former().flatMap(({ collection, former, id }): StubPage[] => {
    const entry = graph.find(collection, id) as AnyEntry | undefined;
    const path = entryPath(collection, former);
    return entry && isPaged(rows[collection]) ? [{ kind: 'renamed', path, entry }] : [];
  });
  return [...new Map(stubs.map((stub) => [stub.path, stub])).values()];
}

const retired = (graph: ContentGraph): StubPage[] =>
  graph
    .retired()
    .filter(({ collection }) => isPaged(rows[collection]))
    .map((entry) => ({ kind: 'retired', path: pathOf(entry), entry }));

/**
 * Former and present addresses for web servers, root-relative and without the site base: of pages, and of the
 * files of playbooks, for which no page can stand.
 */
export function redirectsOf(graph: ContentGraph): { from: string; to: string }[] {
  const editions = Object.keys(playbookEditions) as Edition[];
  const pages = renamed(graph).map(({ path, entry }) => ({ from: path, to: pathOf(entry) }));
  const files = graph.former().flatMap(({ collection, former, id }) => {
    const now = playbookFiles(id, editions);
    return collection === 'playbooks'
      ? playbookFiles(former, editions).map((from, index) => ({ from, to: now[index] ?? from }))
      : [];
  });
  return [...pages, ...files];
}

interface Way {
  title: string;
  /** None for what is not in the library. */
  path?: string;
}

/** What took the place of an entry, by what it says itself. */
export function successorsOf(entry: AnyEntry, graph: ContentGraph): Way[] {
  if (entry.collection !== 'policies') return [];
  return entry.data.replacedBy.map(({ title, policy }) => {
    const found = policy === undefined ? undefined : graph.find('policies', policy);
    return found ? { title: found.data.title, path: pathOf(found) } : { title };
  });
}

/** The nearest page above an address: of an entry in use, or the list of its kind. */
export function wayUp(path: string, graph: ContentGraph): Required<Way> & { section?: Section } {
  const above = path.replace(/[^/]+\/$/, '');
  const list = sitePages.find((page) => page.path === above);
  if (list) return { ...list };
  const industry = graph.all('industries').find((entry) => pathOf(entry) === above);
  return industry
    ? { title: industry.data.title, path: above, section: 'industries' }
    : wayUp(above === path ? '/' : above, graph);
}
