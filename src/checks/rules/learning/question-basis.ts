import { quoteWords } from '../../../domain/learn/quote-seal.ts';
import type { CheckContext } from '../../context.ts';
import { contextRule } from '../../rule.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { statusOf } from '../../fields/status.ts';
import { fieldPlace } from '../../source.ts';
import { authorTexts } from '../../text/author-texts.ts';

/** The words a question rests on stand in the entry it names; other rules tell of entries that are not there or cannot be read. */
export const questionBasis = contextRule('question-basis', 'error', ({ source, entry }, context) => {
  if (entry?.collection !== 'questions') return [];
  return entry.data.items.flatMap(({ id, from }, index) => {
    const target = from && entryOf(context, from.entry);
    if (!target) return [];
    if (statusOf(target.data) === 'retired')
      return [
        {
          place: fieldPlace(source, ['items', index, 'from', 'entry']),
          message: `${id} 依据的 content/${target.file} 已经停用`,
          fix: '改为依据现行的条目，答案也跟着核对；没有现行的，删掉这道题',
        },
      ];
    if (holds(target, from.words)) return [];
    return [
      {
        place: fieldPlace(source, ['items', index, 'from', 'words']),
        message: `${id} 依据的话不在 content/${target.file} 里`,
        fix: '到那个文件里一字不改地抄一句；那里改过了，题目和答案也要跟着核对',
      },
    ];
  });
});

const entryOf = ({ files }: CheckContext, key: string): SourceFile | undefined =>
  files.find(({ entry, source: { collection, id } }) => entry && `${collection}/${id}` === key)?.source;

/** Within one field, or within the body, whose lines may be wrapped anywhere. */
function holds(target: SourceFile, words: string): boolean {
  const fields = authorTexts(target).flatMap(({ path, value }) => (path ? [value] : []));
  const wanted = quoteWords(words);
  return [...fields, target.body].some((text) => quoteWords(text).includes(wanted));
}
