import { dateText } from '../../../domain/days.ts';
import type { Entry } from '../../../domain/graph.ts';
import { bodyBlocks } from '../body.ts';
import { muted } from '../components.ts';
import type { Block } from '../nodes.ts';
import { p, strong } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

/** What to say of an industry in three sentences. */
export const answerBlocks = ({ data: { answers, asOf, oneLine } }: Entry<'industries'>): Block[] => [
  p(strong(oneLine)),
  p(strong('链条：'), answers.chain),
  p(strong('周期：'), answers.cycle),
  p(strong('资金：'), answers.cash),
  p(muted(`数据截至 ${dateText(asOf)}。`)),
];

export const industryChapter: ChapterRenderer<'industry'> = ({ contents: { industry } }, context) => [
  ...answerBlocks(industry),
  ...bodyBlocks(industry, context, { depth: 2, prefix: 'industry' }),
];
