import type { PhrasingContent } from 'mdast';
import { dateText, daysBetween } from '../../../domain/days.ts';
import { evidenceLevelNames } from '../../../domain/labels.ts';
import { evidenceOf } from '../../../domain/policies/evidence.ts';
import type { DatedPolicy } from '../../../domain/playbook/contents.ts';
import { docNo } from '../chapters/policies.ts';
import { muted } from '../components.ts';
import type { Block, Inline } from '../nodes.ts';
import { p, strong, table } from '../nodes.ts';
import type { DigestChapterRenderer } from './chapter.ts';

/** Policies with what they give and until when; the nearest deadline first. */
export const policiesChapter: DigestChapterRenderer = ({ policies: { listed, others }, day }, { graph }) => {
  const rows = listed.map((policy): Inline[] => [
    [strong(policy.entry.data.shortName), { type: 'break' }, muted(docNo(policy))],
    [policy.entry.data.oneLine, ...firstAction(policy)],
    until(policy, day),
    evidenceLevelNames[evidenceOf(graph, policy.entry.data).weakest],
  ]);
  const more = others > 0 ? [p(muted(`另有 ${others} 份在执行的，见完整版。`))] : [];
  const blocks: Block[] = [
    p(muted('快到期的排在前面。引用前核对原文；能不能享受由主管部门认定，不替客户判断。')),
    table(['政策', '给什么，先做什么', '到什么时候', '核实程度'], rows, [5.5, 13, 5.5, 4]),
    ...more,
  ];
  return { id: 'policies', title: '在执行的政策和截止日', blocks: listed.length > 0 ? blocks : [] };
};

const firstAction = ({ entry: { data } }: DatedPolicy): (string | PhrasingContent)[] => {
  const [action] = data.actions;
  return action === undefined ? [] : [{ type: 'break' }, strong('先做：'), action];
};

function until({ entry, standing, state, lastDay }: DatedPolicy, day: string): Inline {
  const { expiry } = entry.data;
  const end: (string | PhrasingContent)[] =
    expiry && lastDay
      ? [dateText(expiry), { type: 'break' }, `还有 ${daysBetween(day, lastDay)} 天`]
      : ['没有写截止日'];
  return standing === 'upcoming' ? [`${state}；`, ...end] : end;
}
