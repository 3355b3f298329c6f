import type { Entry } from '../../../domain/graph.ts';
import { bodyBlocks } from '../body.ts';
import { block, muted } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, labelled, p, strong } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';
import { claimBlocks } from './claims.ts';

export const casesChapter: ChapterRenderer<'cases'> = ({ contents: { cases } }, context) =>
  cases.flatMap((entry) => caseBlocks(entry, context));

function caseBlocks(entry: Entry<'cases'>, context: BookContext): Block[] {
  const { data } = entry;
  const phase = (id: string) => context.graph.wordName('phases', id);
  const timeline = data.timeline.map((item) => [strong(`${phase(item.phase)}：${item.title}。`), item.text]);
  return [
    heading(2, data.title, entryId(entry)),
    p(strong(data.oneLine)),
    ...(data.client ? [p(muted(data.client))] : []),
    p(data.situation),
    ...(timeline.length > 0 ? [block('Timeline', '4D 时间线', [bullets(timeline)])] : []),
    ...labelled('结果', data.results),
    ...claimBlocks(data.claims),
    ...labelled('启示', data.lessons),
    ...(data.cautions.length > 0 ? [block('Redline', '引用时当心', [bullets(data.cautions)])] : []),
    ...bodyBlocks(entry, context, { depth: 3, prefix: entryId(entry) }),
  ];
}
