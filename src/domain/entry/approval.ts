import type { Seal } from '../../schemas/seals.ts';
import type { AnyEntry, ContentGraph } from '../graph.ts';
import { evidenceOf } from '../policies/evidence.ts';
import { approvalOf, approvalState } from '../seals/entry-seals.ts';
import type { ApprovalState } from '../seals/entry-seals.ts';

/** How far a bank stands behind what is shown of an entry. */
export interface Approval {
  state: ApprovalState;
  /** The state in words, as pages and papers tell it. */
  text: string;
  /** The last approval by a post; absent when there is none of what is shown. */
  seal?: Seal;
}

/** What readers are told of content that no post of their bank has approved. */
const sampleText = '示例内容，启用前须本行复核';

const texts = {
  draft: '草稿，还没有批准',
  sample: sampleText,
  approved: '已批准',
  retired: '已停用',
} as const satisfies Record<ApprovalState, string>;

/** An entry of content that knows no seals was never approved. */
export function approvalOfEntry(graph: ContentGraph, entry: AnyEntry): Approval {
  const { sealing } = entry;
  const retired = 'status' in entry.data && entry.data.status === 'retired';
  const state = retired ? 'retired' : sealing ? approvalState(sealing) : 'draft';
  const seal = sealing && approvalOf(sealing);
  const text = state === 'approved' && isUnread(graph, entry) ? '已批准，未核原文' : texts[state];
  return { state, text, ...(seal && { seal }) };
}

/** Whether it tells of a document whose original nobody has read. */
const isUnread = (graph: ContentGraph, entry: AnyEntry): boolean =>
  entry.collection === 'policies' && evidenceOf(graph, entry.data).weakest !== 'original';
