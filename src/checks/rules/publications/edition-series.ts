import type { ContentGraph, Entry } from '../../../domain/graph.ts';
import { sentAfter } from '../../../domain/newsletter/number.ts';
import {
  allSeries,
  editionIdOf,
  findStrand,
  isOpen,
  monthOf,
  strandName,
} from '../../../domain/newsletter/series.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { suggestion } from '../../text/nearest.ts';

type Wrong = readonly [field: 'series' | 'industry', message: string, fix: string];

/** An edition whose name, month or industry does not go with its series, or that would change a printed number. */
export const editionSeries = contextRule('edition-series', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || allSeries(graph).length === 0) return [];
  const [wrong] = problemsOf(graph, entry);
  if (!wrong) return [];
  const [field, message, fix] = wrong;
  return [{ place: fieldPlace(source, [field]), message, fix } satisfies Finding];
});

function problemsOf(graph: ContentGraph, entry: Entry<'editions'>): Wrong[] {
  const { id, data } = entry;
  const strand = findStrand(graph, data);
  const known = allSeries(graph).map((series) => series.id);
  if (!strand)
    return [
      [
        'series',
        `没有 ${data.series} 这种刊${suggestion(data.series, known)}`,
        `写 ${known.join('、')} 之一，或先在 content/data/newsletter.yaml 的 series 里加上`,
      ],
    ];
  const name = `《${strandName(graph, strand)}》`;
  const month = monthOf(id);
  const { from, until, perIndustry } = strand.series;
  const expected = editionIdOf(strand, month);
  const sent = graph.find('publications', id) ? undefined : sentAfter(graph, data, month);
  return [
    ...(data.industry && !perIndustry
      ? [['industry', `《${strand.series.name}》不分行业出`, '删掉 industry，或换一种分行业出的刊'] as const]
      : []),
    ...(expected === id
      ? []
      : [
          [
            'series',
            `文件名 ${id} 和${name}对不上`,
            `文件改名为 ${expected}.mdx，或改 series、industry`,
          ] as const,
        ]),
    ...(isOpen(strand.series, month)
      ? []
      : [
          [
            'series',
            month < from ? `${name}从 ${from} 起出刊` : `${name}出到 ${until ?? ''} 为止`,
            '换一种这个月在出的刊，或改 content/data/newsletter.yaml 里的 from、until',
          ] as const,
        ]),
    ...(sent
      ? [
          [
            'series',
            `${name}${sent.id} 已经发布，前面还有没发布的 ${id}，期号会乱`,
            '把内容放进下一期，删掉这一期，或把 status 改为 retired',
          ] as const,
        ]
      : []),
  ];
}
