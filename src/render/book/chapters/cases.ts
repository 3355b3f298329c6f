import { casePartTitle, fictionNote } from '../../../domain/entry/case-parts.ts';
import type { CasePart } from '../../../domain/entry/case-parts.ts';
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
  const { decision } = data;
  const title = (part: CasePart) => casePartTitle(data, part);
  const note = fictionNote(data);
  const phase = (id: string) => context.graph.wordName('phases', id);
  const timeline = data.timeline.map((item) => [strong(`${phase(item.phase)}：${item.title}。`), item.text]);
  return [
    heading(2, data.title, entryId(entry)),
    p(strong(data.oneLine)),
    ...(data.client ? [p(muted(data.client))] : []),
    ...(note ? [p(muted(`${note}。`))] : []),
    p(data.situation),
    ...labelled(title('doubts'), data.doubts),
    ...(decision
      ? [p(strong(`${title('decision')}。`), muted(`谁定的：${decision.by}。`), decision.text)]
      : []),
    ...(timeline.length > 0 ? [block('Timeline', title('timeline'), [bullets(timeline)])] : []),
    ...labelled(title('results'), data.results),
    ...claimBlocks(data.claims),
    ...labelled(title('copy'), data.copy),
    ...labelled(title('avoid'), data.avoid),
    ...labelled(title('lessons'), data.lessons),
    ...(data.cautions.length > 0 ? [block('Redline', title('cautions'), [bullets(data.cautions)])] : []),
    ...bodyBlocks(entry, context, { depth: 3, prefix: entryId(entry) }),
  ];
}
