import type { ContentGraph } from '../../../src/domain/graph.ts';
import { obstacleKinds, remedyOf } from '../../../src/domain/newsletter/obstacle-kinds.ts';
import { outlookOf } from '../../../src/domain/newsletter/outlook.ts';
import type { Outlook, Shortage } from '../../../src/domain/newsletter/outlook.ts';
import { changesSince } from '../../../src/domain/newsletter/state.ts';
import { alignedLines } from '../aligned.ts';
import { shortList } from './by-reason.ts';
import { stateText } from './standing.ts';

/** Where the editions stand and what the next months have to send, for an author. @param today first day that counts */
export function statusLines(graph: ContentGraph, today: string): string[] {
  const outlook = outlookOf(graph, today);
  return [
    ...editionLines(graph),
    '▸ 以后六个月各能发几条（出刊日没有障碍，以前没有编入过；各行业、各层级都适用的每列都算）',
    ...indented(supplyRows(outlook, '按行业', 'industries', graph)),
    '',
    ...indented(supplyRows(outlook, '按客户层级', 'tiers', graph)),
    ...shortageLines(outlook, '▸ 补上这些可以多发（同一条有几个原因的，先按第一个算）', true),
    ...shortageLines(outlook, '▸ 不用补的', false),
  ];
}

const editionLines = (graph: ContentGraph): string[] =>
  graph
    .all('editions')
    .flatMap((entry) => [
      `${entry.id}  ${stateText({ graph, entry })}  出刊日 ${entry.data.publishedOn}  ${entry.data.title}`,
      ...changesSince(graph, entry.id).map(({ title, note }) => `    ! “${title}”${note}`),
    ]);

function supplyRows(
  { months }: Outlook,
  name: string,
  by: 'industries' | 'tiers',
  graph: ContentGraph,
): string[][] {
  const all = graph.all(by);
  return [
    [name, '合计', ...all.map(({ data }) => data.title)],
    ...months.map((month) => [
      month.id,
      String(month.total),
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
