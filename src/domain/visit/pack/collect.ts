import type { ContentGraph, Entry } from '../../graph.ts';
import { lastDayOf } from '../../days.ts';
import { withNodes } from '../../for-nodes.ts';
import { approvedProducts, productSummaries, schemeSummaries } from './collect-schemes.ts';
import type { NodeSummary, PackData, PolicySummary } from './pack-data.ts';
import { VersionList } from './versions.ts';

/** The pack data for one industry; `undefined` when its note or the visit rules are not approved. */
export function collectPackData(graph: ContentGraph, id: string): PackData | undefined {
  const used = new VersionList(graph);
  const industry = used.use(graph.find('industries', id), ({ title, answers }) => ({
    id,
    name: title,
    ...answers,
  }));
  const visits = graph.find('visits', 'visits');
  const rules = used.use(visits, ({ stages, contingencies }) => ({ stages, contingencies }));
  if (!industry || !rules) return undefined;
  const facts = graph.find('facts', id);
  return {
    industry,
    facts: (facts?.data.facts ?? [])
      .filter(({ quotable }) => quotable)
      .flatMap(({ text, period, nodes }) => used.use(facts, () => ({ text, period, nodes })) ?? []),
    nodes: nodeSummaries(graph, id, used),
    pains: (facts?.data.pains ?? []).flatMap((item) => {
      const { text, pain, nodes } = item;
      return used.use(facts, () => ({ id: item.id, text, pain, nodes })) ?? [];
    }),
    tiers: used.useAll(graph.all('tiers'), ({ title, serviceMode, team, floor }, tier) => ({
      id: tier,
      name: title,
      mode: serviceMode,
      team,
      floor,
    })),
    stages: rules.stages.map((stage) => ({
      ...stage,
      name: graph.wordName('visitStages', stage.stage),
      from: rules.from,
    })),
    contingencies: rules.contingencies,
    schemes: schemeSummaries(graph, id, used),
    products: productSummaries(graph, id, used),
    dialogue: used.use(graph.find('dialogues', id), ({ spin, objections, checklist }) => ({
      spin: {
        situation: withNodes(spin.situation),
        problem: withNodes(spin.problem),
        implication: withNodes(spin.implication),
        needPayoff: withNodes(spin.needPayoff),
      },
      objections,
      checklist: {
        before: withNodes(checklist.before),
        onSite: withNodes(checklist.onSite),
        after: withNodes(checklist.after),
      },
    })),
    policies: policySummaries(graph, graph.get('industries', id), used),
    practice: used.use(graph.find('practice', 'practice'), ({ followUps, workHours, preparation }) => ({
      followUps,
      workHours,
      preparation,
    })),
    versions: used.list,
  };
}

function nodeSummaries(graph: ContentGraph, industry: string, used: VersionList): NodeSummary[] {
  const own = graph.all('nodes').filter((node) => node.id.startsWith(`${industry}/`));
  return used.useAll(own, (data, id) => ({
    id: id.slice(industry.length + 1),
    name: data.title,
    stage: graph.wordName('chainStages', data.stage),
    does: data.does,
    size: data.typicalSize,
    assets: `${data.assets.type}资产：${data.assets.note}`,
    cash: data.cash,
    needs: data.needs,
    risks: data.risks,
    questions: data.questions,
    products: approvedProducts(graph, data.products),
  }));
}

/** Policies to look at now in the industry, and those that are about one of its nodes. */
function policySummaries(
  graph: ContentGraph,
  { id: industry, data: { watch } }: Entry<'industries'>,
  used: VersionList,
): PolicySummary[] {
  const watched = watch.flatMap((id) => graph.find('policies', id) ?? []);
  const prefix = `${industry}/`;
  const nodesOf = ({ data }: Entry<'policies'>) =>
    data.nodes.flatMap(({ node }) => (node.startsWith(prefix) ? [node.slice(prefix.length)] : []));
  const others = graph
    .all('policies')
    .filter((policy) => nodesOf(policy).length > 0 && !watched.includes(policy));
  return [...watched, ...others].flatMap((policy) => {
    const nodes = nodesOf(policy);
    const made = used.use(policy, (data, id) => ({
      id,
      name: data.title,
      oneLine: data.oneLine,
      action: data.actions[0] ?? '',
      dates: { force: data.force, effective: data.effective, expiry: data.expiry },
      lastDay: data.expiry && lastDayOf(data.expiry),
      nodes,
      watched: watched.includes(policy),
      general: data.crossIndustry || nodes.length === 0,
      core: data.priority === 'core',
    }));
    return made ?? [];
  });
}
