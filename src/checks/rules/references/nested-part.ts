import type { Entry } from '../../../domain/graph.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A method that is part of one that is itself a part: the list folds one level deep, so it would not be shown. */
export const nestedPart = contextRule('nested-part', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'methods') return [];
  const whole = entry.data.partOf && graph.find('methods', entry.data.partOf.method);
  // That a method names itself is told by the rule on references to oneself.
  if (!whole?.data.partOf || whole.id === entry.id) return [];
  return [{ place: fieldPlace(source, ['partOf', 'method']), ...nested(entry, whole, whole.data.partOf) }];
});

type Method = Entry<'methods'>;

function nested(
  { id, data }: Method,
  whole: Method,
  { method: root }: { method: string },
): Omit<Finding, 'place'> {
  const message = `“${data.title}”归在“${whole.data.title}”下面，“${whole.data.title}”自己又归在 ${root} 下面，方法列表里就看不到它`;
  const fix =
    root === id
      ? `${id} 和 ${whole.id} 只留一个做主方法，删掉它的 partOf`
      : `改成 ${root}；${whole.id} 应当单独列的，删掉它的 partOf`;
  return { message, fix };
}
