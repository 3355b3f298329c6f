import type { PhrasingContent } from 'mdast';
import type { Entry } from '../../../domain/graph.ts';
import { basisMark, muted } from '../components.ts';
import type { Inline } from '../nodes.ts';
import { inline, p, strong, table } from '../nodes.ts';
import type { ChapterRenderer } from './chapter.ts';

export const indicatorsChapter: ChapterRenderer<'indicators'> = ({ contents: { indicators } }) => [
  p(muted('区间都只作参考，由支行校准；样本是一家企业或整个行业的数，不等于客户应有的水平。')),
  table(['指标', '参考区间', '可核对的样本', '当心'], indicators.data.items.map(row), [3, 3, 4, 2]),
];

function row(item: Entry<'indicators'>['data']['items'][number]): Inline[] {
  const anchors = item.anchors.flatMap(({ value, what, source }, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...inline([`${what} ${value}`, basisMark('sourced', [source])]),
  ]);
  return [
    [strong(`${item.metric}（${item.unit}）`), { type: 'break' }, `${item.segment}；${item.formula}`],
    [item.range, basisMark(item.basis)],
    anchors.length > 0 ? anchors : '暂无',
    item.caution,
  ];
}
