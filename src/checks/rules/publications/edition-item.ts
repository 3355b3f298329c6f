import { assembleEdition } from '../../../domain/newsletter/assemble.ts';
import type { Entry } from '../../../domain/graph.ts';
import { findStrand } from '../../../domain/newsletter/series.ts';
import type { LeftOut } from '../../../domain/newsletter/choice/picks.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Picks nobody has held against their source for this edition. */
const uncheckedIn = ({ data }: Entry<'editions'>) => [
  ...data.policies.flatMap(({ policy: id, checkedOn }, index) =>
    checkedOn === undefined ? [{ field: 'policies', index, id }] : [],
  ),
  ...data.facts.flatMap(({ fact: id, checkedOn }, index) =>
    checkedOn === undefined ? [{ field: 'facts', index, id }] : [],
  ),
];

/** A pick that clients may not be told; a published edition is frozen and no longer judged. */
export const editionItem = contextRule('edition-item', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  // A series that is not there is reported itself.
  if (!findStrand(graph, entry.data)) return [];
  const { leftOut, emptySegments } = assembleEdition(graph, entry);
  const known = (field: LeftOut['field'], id: string) =>
    field === 'facts'
      ? graph.find('facts', id.split('/')[0] ?? '') !== undefined
      : graph.find(field === 'figures' ? 'series' : field, id) !== undefined;
  return [
    ...leftOut
      .filter(({ field, id }) => known(field, id))
      .map(({ field, index, segment, title, reason }): Finding => ({
        place: fieldPlace(source, [...(segment === undefined ? [] : ['segments', segment]), field, index]),
        message: `“${title}”不能发给客户：${reason}`,
        fix: '把它从本期移走，或先把条目核清、补全',
      })),
    ...uncheckedIn(entry).map(({ field, index, id }): Finding => ({
      place: fieldPlace(source, [field, index]),
      message: `${id} 还没有写核对日期`,
      fix: '对照出处后，加一行 checkedOn: 核对的那一天',
    })),
    ...emptySegments.map((id) => ({
      place: fieldPlace(source, ['segments', entry.data.segments.findIndex((segment) => segment.id === id)]),
      message: `版本 ${id} 没有一条适用`,
      fix: '删掉这个版本，或补适用的条目',
    })),
  ];
});
