import { dateText } from '../../../domain/days.ts';
import { bodyBlocks } from '../body.ts';
import { muted } from '../components.ts';
import { p, strong } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

export const industryChapter: ChapterRenderer<'industry'> = ({ contents: { industry } }, context) => {
  const { answers, asOf, oneLine } = industry.data;
  return [
    p(strong(oneLine)),
    p(strong('链条：'), answers.chain),
    p(strong('周期：'), answers.cycle),
    p(strong('资金：'), answers.cash),
    p(muted(`数据截至 ${dateText(asOf)}。`)),
    ...bodyBlocks(industry, context, { depth: 2, prefix: 'industry' }),
  ];
};
