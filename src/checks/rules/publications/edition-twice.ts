import { picksWithSubjects } from '../../../domain/newsletter/choice/repeats.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Two items that tell of the same document: a policy and a fact about it. The same item twice is told by `repeated-item`. */
export const editionTwice = contextRule('edition-twice', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  const picks = picksWithSubjects(graph, entry.data);
  return picks.flatMap(({ field, index, id, subject }, at): Finding[] => {
    const first = picks.slice(0, at).find((one) => one.subject === subject && one.id !== id);
    if (!first) return [];
    return [
      {
        place: fieldPlace(source, [field, index]),
        message: `${id} 和前面的 ${first.id} 讲的是同一份文件`,
        fix: '留一条，删掉另一条；客户一期里同一件事只看一次',
      },
    ];
  });
});
