import { seasonName } from '../../../domain/industry/seasons.ts';
import { basisMark, muted } from '../components.ts';
import { bullets, heading, p, strong, table } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

export const cycleChapter: ChapterRenderer<'cycle'> = ({ contents: { cycle } }) => {
  const { phases, drivers, leadIndicators, seasonality } = cycle.data;
  const indicators = leadIndicators.map(({ name, frequency, where, reading, latest, basis, sources }) => [
    [strong(name), `（${frequency}）`],
    where,
    reading,
    [latest ?? '未录入', basisMark(basis, sources)],
  ]);
  return [
    table(
      ['阶段', '信号', '银行怎么做'],
      phases.map(({ name, signs, stance }) => [strong(name), signs.join('；'), stance]),
      [1, 3, 3],
    ),
    heading(2, '什么推动它', 'cycle-drivers'),
    bullets(
      drivers.map(({ name, effect, basis, sources }) => [
        strong(`${name}：`),
        effect,
        basisMark(basis, sources),
      ]),
    ),
    heading(2, '看哪几个数', 'cycle-indicators'),
    p(muted('“所见最新”不是当前值，用前到出处核对。')),
    table(['指标', '去哪里看', '怎么读', '所见最新'], indicators, [2, 2, 3, 3]),
    heading(2, '一年里的时间点', 'cycle-seasonality'),
    bullets(
      seasonality.map((season) => [
        strong(`${seasonName(season)}：`),
        season.what,
        basisMark(season.basis, season.sources),
      ]),
    ),
  ];
};
