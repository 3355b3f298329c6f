import type { ContentGraph } from './graph.ts';
import { industryOf, pathOf } from './graph.ts';
import type { GovernedEntry } from './entry-view.ts';
import { methodJourney } from './method-journey.ts';

export interface NavGroup {
  title: string;
  links: readonly { path: string; title: string }[];
}

/** The entries around one, in groups, for the column beside it; none where a list page serves better. */
export function sectionNav(graph: ContentGraph, entry: GovernedEntry): NavGroup[] {
  switch (entry.collection) {
    case 'methods':
      return methodNav(graph);
    case 'nodes':
    case 'schemes':
      return industryNav(graph, industryOf(entry) ?? '');
    case 'products':
      return productNav(graph, entry.data.line);
    case 'cases':
      return caseNav(graph);
    case 'tiers':
    case 'tools':
      return filled([group('客户层级', graph.all('tiers')), group('工具', graph.all('tools'))]);
    case 'modules':
      return moduleNav(graph);
    case 'guide':
      return guideNav(graph);
    default:
      return [];
  }
}

const group = (title: string, entries: readonly GovernedEntry[]): NavGroup => ({
  title,
  links: entries.map((entry) => ({ path: pathOf(entry), title: entry.data.title })),
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

function caseNav(graph: ContentGraph): NavGroup[] {
  const titles = { essay: '原文案例', scenario: '情景', industry: '行业公开案例' } as const;
  return filled(
    (['essay', 'scenario', 'industry'] as const).map((kind) =>
      group(
        titles[kind],
        graph.all('cases').filter(({ data }) => data.kind === kind),
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

function guideNav(graph: ContentGraph): NavGroup[] {
  const titles = { start: '上手', write: '写作', rules: '检查规则' } as const;
  return filled(
    (['start', 'write', 'rules'] as const).map((name) =>
      group(
        titles[name],
        graph.all('guide').filter(({ data }) => data.group === name),
      ),
    ),
  );
}
