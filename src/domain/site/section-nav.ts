import type { AnyEntry, ContentGraph, Entry } from '../graph.ts';
import { industryOf } from '../graph.ts';
import type { Beside } from '../../schemas/collection.ts';
import { rows } from '../../schemas/index.ts';
import type { CollectionName, Collections, GovernedCollection } from '../../schemas/index.ts';
import type { GovernedEntry } from '../entry/entry-view.ts';
import { methodJourney } from './method-journey.ts';
import { entryPath } from '../urls.ts';

export interface NavGroup {
  title: string;
  links: readonly { path: string; title: string }[];
}

/** The entries around one, in groups, for the column beside it; none where a list page serves better. */
export function sectionNav(graph: ContentGraph, entry: AnyEntry, table: Collections = rows): NavGroup[] {
  const { beside } = table[entry.collection];
  if (beside === undefined) return [];
  if (typeof beside === 'string') return orders[beside](graph, entry);
  const all = (name: string) => graph.all(name as GovernedCollection) as readonly GovernedEntry[];
  if ('whole' in beside)
    return filled(beside.whole.map((name) => group(table[name as CollectionName].label, all(name), table)));
  return filled(
    Object.entries(beside.names).map(([value, title]) =>
      group(
        title,
        all(entry.collection).filter(({ data }) => valueIn(data, beside.field) === value),
        table,
      ),
    ),
  );
}

const valueIn = (data: object, field: string): unknown =>
  Object.entries(data).find(([name]) => name === field)?.[1];

/** Orders that data cannot say. */
const orders: Record<Extract<Beside, string>, (graph: ContentGraph, entry: AnyEntry) => NavGroup[]> = {
  journey: methodNav,
  industry: (graph, entry) => industryNav(graph, industryOf(entry) ?? ''),
  line: (graph, entry) => (entry.collection === 'products' ? productNav(graph, entry.data.line) : []),
  topic: (graph, entry) => (entry.collection === 'policies' ? policyNav(graph, entry.data.topics) : []),
  week: moduleNav,
};

const group = (title: string, entries: readonly GovernedEntry[], table: Collections = rows): NavGroup => ({
  title,
  links: entries.map(({ collection, id, data }) => ({
    path: entryPath(collection, id, table[collection]),
    title: 'shortName' in data ? data.shortName : data.title,
  })),
});
/** A longer group would be no navigation, and pages would grow with the whole content. */
const mostLinks = 60;

const filled = (groups: readonly NavGroup[]): NavGroup[] =>
  groups.filter(({ links }) => links.length > 0 && links.length <= mostLinks);

function methodNav(graph: ContentGraph): NavGroup[] {
  const { phases, loop, frames } = methodJourney(graph);
  return filled([
    ...phases.map((part) => group(part.title, part.methods)),
    group('维护循环', loop),
    group('总框架', frames),
  ]);
}

function industryNav(graph: ContentGraph, industry: string): NavGroup[] {
  const nodes = graph.all('nodes').filter((node) => node.id.startsWith(`${industry}/`));
  const note = graph.find('industries', industry);
  return filled([
    group('行业', note ? [note] : []),
    ...graph.words('chainStages').map(({ id, name }) =>
      group(
        name,
        nodes.filter(({ data }) => data.stage === id),
      ),
    ),
    group(
      '方案',
      graph.all('schemes').filter(({ data }) => data.industry === industry),
    ),
  ]);
}

function productNav(graph: ContentGraph, line: string): NavGroup[] {
  const own = graph.all('products').filter(({ data }) => data.line === line);
  const others = graph
    .words('productLines')
    .filter(({ id }) => id !== line)
    .map(({ name }) => ({ path: `/products/?line=${encodeURIComponent(name)}`, title: name }));
  return filled([group(graph.wordName('productLines', line), own), { title: '其他产品线', links: others }]);
}

/** Of all policies, those of its topics, each once: the whole list would be no navigation. */
function policyNav(graph: ContentGraph, topics: readonly string[]): NavGroup[] {
  const isOn = (topic: string) => (policy: Entry<'policies'>) =>
    policy.data.topics.some((one) => one === topic);
  return filled(
    topics.map((topic, index) =>
      group(
        graph.wordName('topics', topic),
        graph
          .all('policies')
          .filter(
            (policy) => isOn(topic)(policy) && !topics.slice(0, index).some((one) => isOn(one)(policy)),
          ),
      ),
    ),
  );
}

function moduleNav(graph: ContentGraph): NavGroup[] {
  const weeks = graph.find('learningPath', 'path')?.data.weeks ?? [];
  return filled(
    weeks.map(({ week }) =>
      group(
        `第 ${week} 周`,
        graph.all('modules').filter(({ data }) => data.week === week),
      ),
    ),
  );
}
