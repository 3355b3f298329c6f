import type { CollectionName } from '../../schemas/index.ts';
import type { PlaybookPart } from '../../schemas/playbooks.ts';
import type { ContentGraph, Entry } from '../graph.ts';
import { methodJourney } from '../site/method-journey.ts';
import type { PartContents } from './contents.ts';
import { policiesFor } from './policies.ts';

export interface PartScope {
  graph: ContentGraph;
  industry: Entry<'industries'>;
  day: string;
}

/** Parts that are made from the text of the others. */
export type DerivedPart = 'glossary' | 'sources';
export type JoinedPart = Exclude<PlaybookPart, DerivedPart>;

/** Collections a part is joined from. */
export const partSources: { readonly [P in PlaybookPart]: readonly CollectionName[] } = {
  industry: ['industries'],
  chain: ['chains', 'nodes'],
  cash: ['cashFlows'],
  cycle: ['cycles'],
  facts: ['facts'],
  indicators: ['indicators'],
  tiers: ['tiers', 'practice'],
  methods: ['methods'],
  spin: ['dialogues'],
  objections: ['dialogues'],
  schemes: ['schemes'],
  cases: ['cases'],
  policies: ['policies'],
  checklists: ['dialogues'],
  glossary: ['products'],
  sources: ['sources'],
};

export const partNames: { readonly [P in PlaybookPart]: string } = {
  industry: '行业速览',
  chain: '产业链',
  cash: '资金',
  cycle: '周期',
  facts: '事实与痛点',
  indicators: '指标',
  tiers: '分层与服务标准',
  methods: '4D 方法',
  spin: 'SPIN 问题库',
  objections: '异议应对',
  schemes: '方案',
  cases: '案例',
  policies: '政策',
  checklists: '拜访清单',
  glossary: '术语',
  sources: '来源',
};

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Joins the contents of each part; `undefined` when the content has nothing for it. */
export const joins: { readonly [P in JoinedPart]: (scope: PartScope) => PartContents[P] | undefined } = {
  industry: ({ industry }) => ({ industry }),
  chain({ graph, industry: { id } }) {
    const chain = graph.find('chains', id);
    const nodes = filled(graph.all('nodes').filter((node) => node.id.startsWith(`${id}/`)));
    return chain && nodes && { chain, nodes };
  },
  cash({ graph, industry: { id } }) {
    const cashFlow = graph.find('cashFlows', id);
    return cashFlow && { cashFlow };
  },
  cycle({ graph, industry: { id } }) {
    const cycle = graph.find('cycles', id);
    return cycle && { cycle };
  },
  facts({ graph, industry: { id } }) {
    const facts = graph.find('facts', id);
    return facts && { facts };
  },
  indicators({ graph, industry: { id } }) {
    const indicators = graph.find('indicators', id);
    return indicators && { indicators };
  },
  tiers({ graph }) {
    const tiers = filled(graph.all('tiers'));
    const practice = graph.find('practice', 'practice');
    return tiers && practice && { tiers, practice };
  },
  methods: ({ graph }) => (graph.all('methods').length > 0 ? { journey: methodJourney(graph) } : undefined),
  spin: dialogue,
  objections: dialogue,
  checklists: dialogue,
  schemes({ graph, industry: { id } }) {
    const schemes = filled(graph.all('schemes').filter(({ data }) => data.industry === id));
    return schemes && { schemes };
  },
  cases({ graph, industry: { id } }) {
    const cases = filled(
      graph.all('cases').filter(({ data }) => data.industries.some((item) => item === id)),
    );
    return cases && { cases };
  },
  policies({ graph, industry, day }) {
    const policies = policiesFor(graph, industry, day);
    return filled([...policies.own, ...policies.general]) && policies;
  },
};

function dialogue({ graph, industry: { id } }: PartScope): { dialogue: Entry<'dialogues'> } | undefined {
  const found = graph.find('dialogues', id);
  return found && { dialogue: found };
}
