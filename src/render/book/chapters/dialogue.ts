import { textsOf } from '../../../domain/for-nodes.ts';
import type { Entry } from '../../../domain/graph.ts';
import { spinNames } from '../../../domain/labels.ts';
import { spinKinds } from '../../../schemas/components.ts';
import { muted } from '../components.ts';
import type { Block } from '../nodes.ts';
import { heading, numbered, p, strong, ticks } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

/** What each kind of question is for. */
export const questionHints = {
  situation: '先问清现状。',
  problem: '再问哪里卡。',
  implication: '问不解决会怎样。',
  needPayoff: '问解决了有什么好处。',
} as const;

export const spinChapter: ChapterRenderer<'spin'> = ({ contents: { dialogue } }) =>
  spinKinds.flatMap((kind) => [
    heading(2, spinNames[kind], `spin-${kind}`),
    p(muted(questionHints[kind])),
    numbered(textsOf(dialogue.data.spin[kind])),
  ]);

export const objectionsChapter: ChapterRenderer<'objections'> = ({ contents: { dialogue } }) =>
  dialogue.data.objections.flatMap(({ ask, reply, note }, index) => [
    heading(2, ask, `objections-${index + 1}`),
    p(reply),
    p(strong('界限：'), note),
  ]);

const lists = [
  ['before', '拜访前'],
  ['onSite', '现场'],
  ['after', '拜访后'],
] as const;

/** What to tick off before, on and after a visit. */
export const checklistBlocks = (dialogue: Entry<'dialogues'>): Block[] =>
  lists.flatMap(([name, title]) => [
    heading(2, title, `checklists-${name}`),
    ticks(textsOf(dialogue.data.checklist[name])),
  ]);

export const checklistsChapter: ChapterRenderer<'checklists'> = ({ contents: { dialogue } }) =>
  checklistBlocks(dialogue);
