import type { ContentGraph } from '../../../src/domain/graph.ts';
import { obstacleKinds, remedyOf } from '../../../src/domain/newsletter/choice/obstacle-kinds.ts';
import { outlooksOf } from '../../../src/domain/newsletter/choice/outlook.ts';
import type { Outlook, Shortage } from '../../../src/domain/newsletter/choice/outlook.ts';
import { numberOf } from '../../../src/domain/newsletter/number.ts';
import { isSameStrand, strandName, strandsIn } from '../../../src/domain/newsletter/series.ts';
import { changesSince } from '../../../src/domain/newsletter/approval/state.ts';
import { alignedLines } from '../aligned.ts';
import { shortList } from './by-reason.ts';
import { stateText } from './standing.ts';

/** Where the editions stand and what the next months have to send, for an author. @param today first day that counts */
export function statusLines(graph: ContentGraph, today: string): string[] {
  return [
    ...editionLines(graph),
    ...outlooksOf(graph, today).flatMap((outlook) => ['', ...outlookLines(outlook, graph)]),
  ];
}

/** The editions of each letter, under its name. */
const editionLines = (graph: ContentGraph): string[] =>
  strandsIn(graph).flatMap((strand) => {
    const own = graph
      .all('editions')
      .filter(({ data }) => isSameStrand(data, { series: strand.series.id, industry: strand.industry }));
    return [
      `《${strandName(graph, strand)}》${own.length === 0 ? '  还没有出过' : ''}`,
      ...own.flatMap((edition) => [
        `  ${edition.id}  ${numberOf(graph, edition)}  ${stateText({ graph, entry: edition })}  出刊日 ${edition.data.publishedOn}  ${edition.data.title}`,
        ...changesSince(graph, edition.id).map(({ title, note }) => `    ! “${title}”${note}`),
      ]),
    ];
  });

function outlookLines(outlook: Outlook, graph: ContentGraph): string[] {
  const { series, months } = outlook;
  const dry = months.filter(({ enough }) => !enough);
  return [
    `▸《${series.name}》以后 ${months.length} 期各能发几条（出刊日没有障碍，以前没有编入过；各行业、各层级都适用的每列都算）`,
    ...indented(supplyRows(outlook, '按行业', 'industries', graph)),
    '',
    ...indented(supplyRows(outlook, '按客户层级', 'tiers', graph)),
    `  “还剩”：前面每期用掉 ${series.usual} 条以后，轮到这一期还有几条`,
    ...(dry.length > 0 ? [`  ✗ ${dry.map(({ id }) => id).join('、')} 不够一期：${askedBy(series)}`] : []),
    ...shortageLines(outlook, '▸ 补上这些可以多发（同一条有几个原因的，先按第一个算）', true),
    ...shortageLines(outlook, '▸ 不用补的', false),
  ];
}

function askedBy({ atLeast }: Outlook['series']): string {
  const parts = [
    ...(atLeast.policies > 0 ? [`${atLeast.policies} 条政策`] : []),
    ...(atLeast.facts > 0 ? [`${atLeast.facts} 条行业事实`] : []),
  ];
  return `每期至少 ${parts.join('、') || '1 条'}`;
}

function supplyRows(
  { months }: Outlook,
  name: string,
  by: 'industries' | 'tiers',
  graph: ContentGraph,
): string[][] {
  const all = graph.all(by);
  return [
    [name, '合计', '还剩', ...all.map(({ data }) => data.title)],
    ...months.map((month) => [
      month.id,
      String(month.total),
      String(month.left),
      ...all.map(({ id }) => String(month[by].get(id) ?? 0)),
    ]),
  ];
}

/** Reasons by month, then what to do about each and which entries it keeps back. */
function shortageLines({ months, shortages }: Outlook, title: string, mendable: boolean): string[] {
  const own = shortages.filter(({ kind }) => (remedyOf(kind) !== undefined) === mendable);
  if (own.length === 0) return [];
  const table = indented([
    ['原因', ...months.map(({ id }) => id)],
    ...own.map(({ kind, counts }) => [obstacleKinds[kind].name, ...counts.map(String)]),
  ]);
  return [title, ...table, ...(mendable ? own.flatMap(remedyLines) : [])];
}

const remedyLines = ({ kind, counts, titles }: Shortage): string[] => [
  `  · ${Math.max(...counts)} 条${obstacleKinds[kind].name}：${remedyOf(kind) ?? ''}`,
  `      ${shortList(titles)}`,
];

const indented = (rows: readonly (readonly string[])[]): string[] =>
  alignedLines(rows).map((line) => `  ${line}`);
