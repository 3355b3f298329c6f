import type { Entry } from '../../../domain/graph.ts';
import { bodyBlocks } from '../body.ts';
import { basisMark, block, muted } from '../components.ts';
import type { BookContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, labelled, numbered, p, strong, table, ticks } from '../nodes.ts';
import { entryId } from '../anchors.ts';
import type { ChapterRenderer } from './chapter.ts';
import { claimBlocks } from './claims.ts';

/** Methods by 4D phase; then the loop for existing clients and the frames around all. */
export const methodsChapter: ChapterRenderer<'methods'> = ({ contents: { journey } }, context) => {
  const groups = [
    ...journey.phases,
    { id: 'loop', title: '维护循环', methods: journey.loop },
    { id: 'frames', title: '总框架', methods: journey.frames },
  ];
  const blocks = groups
    .filter(({ methods }) => methods.length > 0)
    .flatMap((group) => [
      heading(2, group.title, `methods-group-${group.id}`),
      ...('note' in group && group.note ? [p(group.note)] : []),
      ...group.methods.flatMap((method) => methodBlocks(method, context)),
    ]);
  return blocks.length > 0 ? [p(muted(whereNotesAre)), ...blocks] : [];
};

/** They are folded on a page, which paper cannot, and nobody needs them to do the work. */
const whereNotesAre = '每个方法的来历、原文没有说定的地方，看网页上这个方法最后的“来历与说明”。';

function methodBlocks(method: Entry<'methods'>, context: BookContext): Block[] {
  const { data } = method;
  const steps = data.steps.map((step) => [step.title, step.do, step.output]);
  return [
    heading(3, data.title, entryId(method)),
    p(strong(data.oneLine)),
    ...(data.brief ? labelled(`${data.brief.minutes} 分钟做法`, data.brief.steps, numbered) : []),
    ...labelled('这时候用', data.whenToUse),
    ...labelled('这时候不用', data.whenNot),
    table(['步骤', '怎么做', '产出'], steps, [2, 5, 3]),
    p(
      strong(`例子：${data.example.title}。`),
      data.example.text,
      basisMark(data.example.basis, data.example.sources),
    ),
    ...claimBlocks(data.claims),
    block('Script', '可以这样说', [bullets(data.say)]),
    ...labelled('不要这样说', data.dontSay),
    ...labelled('常见的坑', data.pitfalls),
    ...(data.compliance.length > 0 ? [block('Compliance', '合规提示', [bullets(data.compliance)])] : []),
    ...bodyBlocks(method, context, { depth: 4, prefix: entryId(method) }),
    ...labelled('怎样算做到', data.measures, ticks),
  ];
}
