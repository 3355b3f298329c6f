import { entryPath } from '../../../domain/urls.ts';
import type { CheckContext } from '../../context.ts';
import { contextRule } from '../../rule.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { fieldPlace } from '../../source.ts';

/** A row of the coverage table may name words that its page must hold. */
export const coverageWords = contextRule('coverage-words', 'error', ({ entry, source }, context) => {
  if (entry?.collection !== 'coverage') return [];
  return entry.data.items.flatMap(({ entry: key, words }, row) => {
    const text = words.length > 0 ? pageText(context, key) : '';
    if (text === '') return [];
    return words
      .map((word, index) => ({ word, path: ['items', row, 'words', index] }))
      .filter(({ word }) => !text.includes(word))
      .map(({ word, path }) => ({
        place: fieldPlace(source, path),
        message: `${key} 里没有“${word}”`,
        fix: '把这个概念写进那一页，或把这一行指到写了它的页',
      }));
  });
});

/** What authors wrote for the page of an entry, its parts included; empty when there is no entry. */
function pageText({ sources, table }: CheckContext, key: string): string {
  const own = sources.find(({ collection, id }) => `${collection}/${id}` === key);
  if (!own || !own.isSound) return '';
  const addressOf = ({ collection, id }: SourceFile) =>
    entryPath(collection, id, table[collection]).replace(/#.*/, '');
  const onPage = sources.filter((source) => source.id === own.id && addressOf(source) === addressOf(own));
  return onPage.map(({ text }) => text).join('\n');
}
