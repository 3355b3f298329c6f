import type { DataOf } from '../../schemas/index.ts';
import { dateText, lastDayOf } from '../days.ts';
import type { ContentGraph } from '../graph.ts';
import { evidenceOf, reaches } from '../policies/evidence.ts';
import { clientTexts, exampleRates, shownFigures, unshownFigures } from '../policies/figures.ts';

type Policy = DataOf<'policies'>;
export type Fact = DataOf<'facts'>['facts'][number];

/** How well a statement has to be shown before a client hears it. */
export const clientLevel = 'reprint';

/** Why a policy cannot be told to clients on a day, if anything stands against it. */
export function policyObstacle(graph: ContentGraph, policy: Policy, day: string): string | undefined {
  const { client, force } = policy;
  if (policy.status !== 'approved') return '条目还没有批准';
  const evidence = evidenceOf(graph, policy);
  if (!reaches(evidence.fields.get('issuers')?.level ?? 'none', 'accounts')) return '发文机关没有核全';
  if (force === 'superseded')
    return `已被取代${policy.replacedBy[0] ? `：${policy.replacedBy[0].title}` : ''}`;
  if (force === 'unknown') return '是否仍有效没有核清';
  if (policy.expiry && lastDayOf(policy.expiry) < day) return `${dateText(policy.expiry)}已失效`;
  if (!client) return '还没有写客户视图（client）';
  if (client.when?.date && client.when.date < day) return `客户视图里的截止日 ${client.when.date} 已过`;
  const shown = shownFigures(policy, evidence, clientLevel);
  const told = [...clientTexts(policy), ...exampleRates(policy)];
  const [unshown] = told.flatMap(({ text }) => unshownFigures(text, shown));
  return unshown === undefined ? undefined : `客户视图里的 ${unshown} 没有原文或全文转载佐证`;
}

/** Why a fact of an industry cannot be told to clients, if anything stands against it. */
export function factObstacle(
  graph: ContentGraph,
  status: DataOf<'facts'>['status'],
  fact: Fact,
  day: string,
): string | undefined {
  if (status !== 'approved') return '条目还没有批准';
  if (fact.basis !== 'sourced') return '没有公开来源';
  if (fact.note) return `引用当心：${fact.note}`;
  if (!fact.client) return '还没有写客户视图（client）';
  const { id } = fact.client.source;
  const source = graph.source(id);
  if (!fact.sources.includes(id) || !source) return `客户视图的出处 ${id} 不是这条事实的来源`;
  if (!source.url) return `出处 ${id} 没有登记网址`;
  if (source.quality === 'C') return `出处 ${id} 是转载（质量 C）`;
  if (fact.client.when?.date && fact.client.when.date < day)
    return `客户视图里的截止日 ${fact.client.when.date} 已过`;
  return undefined;
}
