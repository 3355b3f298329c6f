import type { ContentGraph, Entry } from '../../../domain/graph.ts';
import { correctionIdOf } from '../../../domain/newsletter/corrections/correction-id.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Wrong = readonly [field: readonly string[], message: string, fix: string];

/** A record of an edition that says something the edition or its other records do not. */
export const editionRecord = contextRule('edition-record', 'error', ({ source, entry }, { graph }) => {
  if (entry === undefined) return [];
  const wrong =
    entry.collection === 'approvals' || entry.collection === 'publications'
      ? recordProblems(graph, entry)
      : entry.collection === 'corrections'
        ? correctionProblems(graph, entry)
        : [];
  return wrong.map(([field, message, fix]): Finding => ({ place: fieldPlace(source, field), message, fix }));
});

const restore = '记录由命令写，不要手改；从版本库恢复它';

function recordProblems(
  graph: ContentGraph,
  entry: Entry<'approvals'> | Entry<'publications'>,
): readonly Wrong[] {
  const { id } = entry;
  const correction = correctionIdOf(id);
  if (correction) return letterProblems(graph, entry, correction);
  const edition = graph.find('editions', id)?.data;
  if (!edition) return [noEdition(id)];
  if (entry.collection === 'approvals') return lateApproval(entry.data.approvedOn, edition.publishedOn);
  const { publishedOn } = entry.data;
  return [
    ...unapproved(graph, id),
    ...(publishedOn === edition.publishedOn
      ? []
      : [
          [
            ['publishedOn'],
            `发布日期 ${publishedOn} 和这一期的出刊日 ${edition.publishedOn} 不同`,
            '已发布的一期不改出刊日；把改动撤回',
          ] as const,
        ]),
  ];
}

const unapproved = (graph: ContentGraph, id: string): readonly Wrong[] =>
  graph.find('approvals', id) ? [] : [[['publisher'], `${id} 已发布，却没有批准记录 approval.yaml`, restore]];

/** The records of a correction that goes out as a letter of its own. */
function letterProblems(
  graph: ContentGraph,
  { id, collection, data }: Entry<'approvals'> | Entry<'publications'>,
  correction: string,
): readonly Wrong[] {
  const corrected = graph.find('corrections', correction)?.data;
  if (!corrected)
    return [
      [
        [],
        `没有 ${id} 这条更正`,
        `核对文件夹名，或恢复 content/editions/${correction.replace('/', '/correction-')}.yaml`,
      ],
    ];
  if (collection === 'publications') return unapproved(graph, id);
  return data.approvedOn >= corrected.date
    ? []
    : [[['approvedOn'], `批准日期 ${data.approvedOn} 早于更正日期 ${corrected.date}`, restore]];
}

const noEdition = (id: string): Wrong => [
  [],
  `没有 ${id} 这一期`,
  `核对文件夹名，或恢复 content/editions/${id}.mdx`,
];

const lateApproval = (approvedOn: string, publishedOn: string): readonly Wrong[] =>
  approvedOn <= publishedOn
    ? []
    : [[['approvedOn'], `批准日期 ${approvedOn} 晚于出刊日 ${publishedOn}`, '先批准再发布；重新 approve']];

function correctionProblems(graph: ContentGraph, { id, data }: Entry<'corrections'>): readonly Wrong[] {
  const edition = id.split('/')[0] ?? '';
  if (!graph.find('editions', edition)) return [noEdition(edition)];
  const publication = graph.find('publications', edition)?.data;
  if (!publication)
    return [[[], `${edition} 还没有发布，没有什么可更正`, '直接改这一期，重新送审；删掉更正记录']];
  const count = publication.items.length;
  return [
    ...(data.item > count
      ? [[['item'], `${edition} 没有第 ${data.item} 条，只有 ${count} 条`, '写发布记录里的第几条'] as const]
      : []),
    ...(data.date < publication.publishedOn
      ? [
          [
            ['date'],
            `更正日期 ${data.date} 早于发布日期 ${publication.publishedOn}`,
            '写实际更正的那一天',
          ] as const,
        ]
      : []),
  ];
}
