import { evidenceLevelNames } from '../../../domain/labels.ts';
import { evidenceOf } from '../../../domain/policies/evidence.ts';
import type { DatedPolicy } from '../../../domain/playbook/contents.ts';
import { dateText } from '../../../domain/days.ts';
import { bodyBlocks } from '../body.ts';
import { muted } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { anchored, bullets, facts, heading, labelled, p, strong, table, ticks } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';

export const policiesChapter: ChapterRenderer<'policies'> = (
  { contents: { own, general, leftOut } },
  context,
) => [
  ...labelled('转述政策的红线', context.graph.get('practice', 'practice').data.policyRedLines),
  ...section(
    '与本行业特别相关',
    'policies-own',
    own.flatMap((policy) => policyBlocks(policy, context)),
  ),
  ...section(
    '各行业适用',
    'policies-general',
    general.flatMap((policy) => briefBlocks(policy, context)),
  ),
  ...section(
    '未收入：编制日已失效或被取代',
    'policies-left-out',
    [table(['文件', '状态'], leftOut.map(leftOutRow), [4, 3])].filter(() => leftOut.length > 0),
  ),
];

const section = (title: string, id: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(2, title, id), ...blocks] : [];

/** Number of a document, or that it is not known. */
export const docNo = ({ entry: { data } }: DatedPolicy): string =>
  data.docNo ?? (data.withoutDocNo ? '没有文号' : data.kind === 'policy' ? '文号未核出' : '编号未核出');

function policyBlocks(policy: DatedPolicy, context: BookContext): Block[] {
  const { entry, state } = policy;
  const { data } = entry;
  const evidence = evidenceOf(context.graph, data);
  return [
    heading(3, data.title, entryId(entry)),
    p(strong(data.oneLine)),
    ...facts([
      ['状态', state],
      ['文号', docNo(policy)],
      ['发文机关', data.issuers.join('、')],
      ['施行', data.effective && dateText(data.effective)],
      ['失效', data.expiry && dateText(data.expiry)],
      ['核验', evidenceLevelNames[evidence.weakest]],
    ]),
    ...labelled('客户经理做什么', data.actions, ticks),
    ...labelled(
      '要点',
      data.keyPoints.map(
        ({ text }, index) => `${text}（${evidenceLevelNames[evidence.points[index]?.level ?? 'none']}）`,
      ),
    ),
    ...labelled('未核实，引用前必须核对原文', data.unverifiedPoints),
    ...bodyBlocks(entry, context, { depth: 4, prefix: entryId(entry) }),
  ];
}

function briefBlocks(policy: DatedPolicy, context: BookContext): Block[] {
  const { entry, state } = policy;
  return [
    anchored(entryId(entry), [strong(entry.data.title), '　', muted(`${docNo(policy)}；${state}`)]),
    bullets([entry.data.oneLine, ...entry.data.actions]),
    ...bodyBlocks(entry, context, { depth: 3, prefix: entryId(entry) }),
  ];
}

function leftOutRow({ entry, state }: DatedPolicy): Inline[] {
  const { title, expiry, replacedBy } = entry.data;
  const successor = replacedBy.map((item) => item.title).join('、');
  const since = expiry ? `，有效期至${dateText(expiry)}` : '';
  return [title, `${state}${since}${successor ? `；改看${successor}` : ''}`];
}
