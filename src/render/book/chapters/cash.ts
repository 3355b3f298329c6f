import { basisMark } from '../components.ts';
import { bullets, heading, p, strong, table } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

export const cashChapter: ChapterRenderer<'cash'> = ({ contents: { cashFlow } }, { graph }) => {
  const { summary, stages, financing } = cashFlow.data;
  const rows = stages.map(({ stage, pattern, pinch, basis, sources }) => [
    graph.wordName('chainStages', stage),
    pattern,
    pinch,
    basisMark(basis, sources),
  ]);
  return [
    p(summary),
    table(['环节', '形态', '卡点', '依据'], rows, [1, 4, 3, 2]),
    ...financing.flatMap(({ stage, features, differentiated, avoid }) => [
      heading(2, `${graph.wordName('chainStages', stage)}怎么融资`, `cash-${stage}`),
      bullets(features),
      p(strong('这样做：'), differentiated),
      p(strong('不要做：'), avoid),
    ]),
  ];
};
