import type { DataOf } from '../../../schemas/index.ts';
import { dateText, lastDayOf } from '../../days.ts';
import type { ContentGraph } from '../../graph.ts';
import { evidenceOf, reaches, standingOf } from '../../policies/evidence.ts';
import { clientTexts, exampleRates, shownFigures, unshownFigures } from '../../policies/figures.ts';
import type { Obstacle, ObstacleKind } from './obstacle-kinds.ts';
import { obstacleKinds } from './obstacle-kinds.ts';

type Policy = DataOf<'policies'>;
export type Fact = DataOf<'facts'>['facts'][number];

/** How well a statement has to be shown before a client hears it. */
export const clientLevel = 'reprint';

const because = (kind: ObstacleKind, text: string): Obstacle => ({ kind, text });
/** There is no more to say than the name of the kind. */
const plain = (kind: ObstacleKind): Obstacle => because(kind, obstacleKinds[kind].name);
const unapproved = because('unapproved', '条目还没有批准');
const past = (date: string): Obstacle => because('past', `客户视图里的截止日 ${date} 已过`);

/** Why a policy cannot be told to clients on a day, if anything stands against it. */
export function policyObstacle(graph: ContentGraph, policy: Policy, day: string): Obstacle | undefined {
  const { client, force } = policy;
  if (policy.status !== 'approved') return unapproved;
  const evidence = evidenceOf(graph, policy);
  const agreed = (name: 'issuers' | 'issued' | 'published') =>
    reaches(evidence.fields.get(name)?.level ?? 'none', 'accounts');
  if (!agreed('issuers')) return plain('issuers');
  if (force === 'superseded')
    return because('superseded', `已被取代${policy.replacedBy[0] ? `：${policy.replacedBy[0].title}` : ''}`);
  if (force === 'unknown') return plain('doubtful');
  if (policy.expiry && lastDayOf(policy.expiry) < day)
    return because('expired', `${dateText(policy.expiry)}已失效`);
  if (!client) return plain('no-view');
  if (!agreed('issued') && !agreed('published')) return plain('dates');
  if (client.when?.date && client.when.date < day) return past(client.when.date);
  const shown = shownFigures(policy, evidence, clientLevel);
  const told = [...clientTexts(policy), ...exampleRates(policy)];
  const [unshown] = told.flatMap(({ text }) => unshownFigures(text, shown));
  return unshown === undefined
    ? undefined
    : because('unshown', `客户视图里的 ${unshown} 没有原文或全文转载佐证`);
}

/** Why a fact of an industry cannot be told to clients, if anything stands against it. */
export function factObstacle(
  graph: ContentGraph,
  status: DataOf<'facts'>['status'],
  fact: Fact,
  day: string,
): Obstacle | undefined {
  if (status !== 'approved') return unapproved;
  if (fact.basis !== 'sourced') return plain('no-source');
  if (fact.note) return because('careful', `引用当心：${fact.note}`);
  if (!fact.client) return plain('no-view');
  const { id } = fact.client.source;
  const source = graph.source(id);
  if (!fact.sources.includes(id) || !source)
    return because('wrong-source', `客户视图的出处 ${id} 不是这条事实的来源`);
  if (!source.url) return because('wrong-source', `出处 ${id} 没有登记网址`);
  if (source.quality === 'C') return because('wrong-source', `出处 ${id} 是转载（质量 C）`);
  if (standingOf(graph)(URL.parse(source.url)?.hostname ?? '') === 'unknown')
    return because('wrong-source', `出处 ${id} 的网址不是官方网站或名录里的媒体`);
  if (fact.client.when?.date && fact.client.when.date < day) return past(fact.client.when.date);
  return undefined;
}
