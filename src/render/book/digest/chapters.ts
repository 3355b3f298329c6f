import { spinNames } from '../../../domain/labels.ts';
import { answerBlocks } from '../chapters/industry.ts';
import { checklistBlocks, questionHints } from '../chapters/dialogue.ts';
import { block, muted } from '../components.ts';
import type { Block } from '../nodes.ts';
import { numbered, p, strong } from '../nodes.ts';
import { countOf } from '../numerals.ts';
import type { DigestChapterRenderer } from './chapter.ts';
import { earningsChapter } from './earnings.ts';
import { policiesChapter } from './policies.ts';
import { redLinesChapter } from './red-lines.ts';
import { schemesChapter } from './schemes.ts';

const industryChapter: DigestChapterRenderer = ({ industry }) => ({
  id: 'industry',
  title: `三句话看懂${industry.data.title}`,
  blocks: answerBlocks(industry),
});

const chainChapter: DigestChapterRenderer = ({ chain }) => ({
  id: 'chain',
  title: '一张图看清产业链',
  blocks: chain ? [block('ChainMap', '', [])] : [],
});

/** The numbers run on from kind to kind, so that the tenth is number ten. */
const questionsChapter: DigestChapterRenderer = ({ questions }) => {
  let start = 1;
  const blocks = questions.flatMap(({ kind, texts }): Block[] => {
    const list = numbered(texts, start);
    start += texts.length;
    return [p(strong(`${spinNames[kind]}问题`), '　', muted(questionHints[kind])), list];
  });
  return { id: 'questions', title: `拜访时问的${countOf(start - 1)}个问题`, blocks };
};

const checklistChapter: DigestChapterRenderer = ({ dialogue }) => ({
  id: 'checklists',
  title: '拜访清单',
  blocks: dialogue ? checklistBlocks(dialogue) : [],
});

/** In the order a visit is prepared. */
export const digestChapters: readonly DigestChapterRenderer[] = [
  industryChapter,
  chainChapter,
  earningsChapter,
  questionsChapter,
  schemesChapter,
  policiesChapter,
  redLinesChapter,
  checklistChapter,
];
