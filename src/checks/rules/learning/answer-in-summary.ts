import { entryByKey } from '../../../domain/entry/coverage.ts';
import { givenAway } from '../../../domain/learn/given-away.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** No answer is found by matching words with the one sentence that opens the page to read. */
export const answerInSummary = contextRule('answer-in-summary', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'questions') return [];
  return entry.data.items.flatMap(({ id, options, read }, index) => {
    const target = entryByKey(graph, read.entry);
    const sentence = target && 'oneLine' in target.data ? target.data.oneLine : '';
    const words = givenAway(options, sentence);
    if (words === undefined) return [];
    return [
      {
        place: fieldPlace(source, ['items', index, 'options']),
        message: `${id} 只有正确选项写了 ${read.entry} 第一句里的“${words}”，对着字就能答`,
        fix: '正确选项换一种说法，或者让一个错误选项也用到这几个字',
      },
    ];
  });
});
