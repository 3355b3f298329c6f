import { assembleEdition } from '../../domain/newsletter/assemble.ts';
import { contextRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';

/** A pick that clients may not be told; a published edition is frozen and no longer judged. */
export const editionItem = contextRule('edition-item', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  if (!graph.find('newsletter', 'newsletter')) return [];
  const { leftOut, emptySegments } = assembleEdition(graph, entry);
  const known = (field: 'policies' | 'facts', id: string) =>
    field === 'policies'
      ? graph.find('policies', id) !== undefined
      : graph.find('facts', id.split('/')[0] ?? '') !== undefined;
  return [
    ...leftOut
      .filter(({ field, id }) => known(field, id))
      .map(({ field, index, title, reason }): Finding => ({
        place: fieldPlace(source, [field, index]),
        message: `“${title}”不能发给客户：${reason}`,
        fix: '把它从本期移走，或先把条目核清、补全',
      })),
    ...emptySegments.map((id) => ({
      place: fieldPlace(source, ['segments', entry.data.segments.findIndex((segment) => segment.id === id)]),
      message: `版本 ${id} 没有一条适用`,
      fix: '删掉这个版本，或补适用的条目',
    })),
  ];
});
