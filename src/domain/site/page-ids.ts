import { strandId, strandsIn } from '../newsletter/series.ts';
import type { CollectionName, DataOf } from '../../schemas/index.ts';
import { caseParts } from '../entry/case-parts.ts';
import { productSections } from '../entry/product-sections.ts';
import { tensionsOf } from '../entry/tensions.ts';
import type { TensionPage } from '../entry/tensions.ts';
import type { AnyEntry, ContentGraph, Entry } from '../graph.ts';
import { editionState } from '../newsletter/approval/state.ts';
import { registerOf } from '../seals/register.ts';
import { todosOf } from '../seals/todo.ts';
import { seriesGroups, seriesOf } from '../series-groups.ts';
import { methodJourney, partsOf } from './method-journey.ts';

/** Ids in the frame of every page: a link to one says nothing, but a heading must not have it. */
export const frameIds: readonly string[] = ['main', 'site-q', 'site-suggestions', 'entry-foot', 'backlinks'];

type Ids = readonly string[];
type FromData = {
  readonly [C in CollectionName]?: (entry: Entry<C>, graph: ContentGraph) => Ids;
};

const given = (id: string, list: readonly unknown[] | undefined): Ids =>
  list && list.length > 0 ? [id] : [];
const named = (list: readonly { id: string }[], prefix = ''): Ids => list.map(({ id }) => prefix + id);
/** What a note beside a field of a calculation is called by. */
const noteIds = (calculations: DataOf<'tools'>['calculations']): Ids =>
  calculations.flatMap(({ id, inputs }) =>
    inputs.flatMap(({ note }, index) => (note === undefined ? [] : [`note-${id}-${index}`])),
  );
const tensions = (graph: ContentGraph, page: TensionPage): Ids => {
  const items = tensionsOf(graph, page);
  return [...given('tensions', items), ...named(items, 'tension-')];
};

/** Ids of a page that depend on what its entries say; those it always has stand in the rows. */
const fromData: FromData = {
  methods: ({ id, data }, graph) => [
    ...given('compliance', data.compliance),
    ...(data.brief ? ['brief'] : []),
    ...given('parts', partsOf(graph, id)),
    ...given('notes', data.notes),
    ...named(data.claims),
    ...tensions(graph, { collection: 'methods', id }),
  ],
  cases: ({ id, data }, graph) => [
    ...caseParts(data).map((part) => part.id),
    ...named(data.claims),
    ...tensions(graph, { collection: 'cases', id }),
  ],
  tiers: ({ id }, graph) => tensions(graph, { collection: 'tiers', id }),
  products: ({ id, data }, graph) => [
    ...named(productSections(data)),
    ...named(data.handbook?.examples ?? []),
    ...noteIds(data.handbook?.calculations ?? []),
    ...tensions(graph, { collection: 'products', id }),
  ],
  basics: ({ data }) => [...given('formulas', data.formulas), ...named(data.examples)],
  diagnosis: ({ data }) => [...named(data.patterns), ...named(data.needs, 'need-')],
  health: (_entry, graph) => tensions(graph, { collection: 'health' }),
  regions: ({ data }) => [
    ...(data.map === undefined ? [] : ['map']),
    ...named(data.parks, 'park-'),
    ...given('steps', data.steps),
    ...given('pools', data.pools),
    ...given('fiscal', data.fiscalPolicies),
    ...given('related', data.methods),
  ],
  industries: ({ id, data }, graph) => {
    const own = graph.all('policies').filter((policy) => policy.data.industries.some((one) => one === id));
    return [...given('policies', [...data.watch, ...own]), ...given('figures', seriesOf(graph, id))];
  },
  nodes: ({ id }, graph) => {
    const [industry = '', node] = id.split('/');
    const heard = graph.find('dialogues', industry)?.data.objections ?? [];
    return given(
      'answer',
      heard.filter(({ nodes }) => nodes.some((one) => one === node)),
    );
  },
  cashFlows: ({ data }) => data.financing.map(({ stage }) => `financing-${stage}`),
  dialogues: ({ data }) => data.objections.map((_, index) => `objection-${index + 1}`),
  facts: ({ data: { facts } }) => [
    ...given(
      'hints',
      facts.filter(({ quotable }) => !quotable),
    ),
    ...named(facts),
  ],
  tools: ({ data }) => {
    if (data.form === 'visit-pack') return ['briefs'];
    if (data.form === 'minutes') return ['minutes-client', 'minutes-internal', 'minutes-findings'];
    return [...noteIds(data.calculations), ...(data.form === 'value' ? ['proposal-findings'] : [])];
  },
  editions: ({ id }, graph) => (editionState(graph, id) === 'published' ? ['send'] : []),
  modules: ({ data }) => given('try', data.tools),
  learningPath: ({ data }) => data.weeks.map(({ week }) => `week-${week}`),
  tensions: ({ data: { items } }) => [
    ...items.map(({ confirmBy }) => confirmBy),
    ...named(items, 'tension-'),
  ],
  coverage: ({ data }) => data.items.map(({ section }) => `s-${section}`),
  sources: ({ data }) => named(data.sources),
  guide: ({ id }) => (id === 'index' ? ['start', 'write', 'rules'] : []),
};

/** Ids an entry gives its page by what it says, besides those of its row and of its headings. */
export function idsFromData(entry: AnyEntry, graph: ContentGraph): Ids {
  const ids = fromData[entry.collection] as ((entry: AnyEntry, graph: ContentGraph) => Ids) | undefined;
  return ids?.(entry, graph) ?? [];
}

/** Ids of a page of the table of pages that no entry gives it. */
export function idsOfSitePage(path: string, graph: ContentGraph): Ids {
  switch (path) {
    case '/methods/':
      return ['journey', ...named(methodJourney(graph).phases), 'loop', 'frames', 'touchpoints', 'value'];
    case '/figures/':
      return seriesGroups(graph).map(({ id }) => id);
    case '/learn/mentor/':
      return ['rubric', 'gates'];
    case '/learn/self-check/':
      return [...named(graph.all('competencies')), 'goals'];
    case '/newsletters/':
      return strandsIn(graph).map(strandId);
    case '/status/todo/':
      return named(todosOf(graph, registerOf(graph)));
    case '/status/evidence/':
      return ['by-industry', 'next'];
    case '/status/':
      return ['verification', 'basis', 'pending'];
    default:
      return [];
  }
}
