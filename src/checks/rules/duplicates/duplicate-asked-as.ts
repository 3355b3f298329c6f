import { isRecord } from '../../../schemas/is-record.ts';
import { nameKey } from '../../../schemas/name-key.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { contentRule } from '../../rule.ts';
import { hasPlainPath } from '../../fields/plain-name.ts';
import { fieldPlace } from '../../source.ts';

/** One way of asking leads to one page. */
export const duplicateAskedAs = contentRule('duplicate-asked-as', 'error', ({ sources }) => {
  const first = new Map<string, SourceFile>();
  return sources.filter(hasPlainPath).flatMap((source) =>
    phrasesOf(source).flatMap(({ phrase, path }) => {
      const key = nameKey(phrase);
      const other = first.get(key);
      if (other === undefined) first.set(key, source);
      if (other === undefined) return [];
      return [
        {
          place: fieldPlace(source, path),
          message:
            other === source ? `口头问法“${phrase}”写了两遍` : `口头问法“${phrase}”在 ${other.file} 里也有`,
          fix: '只留在最能回答它的那一页；两页都该找到的，各写各的说法',
        },
      ];
    }),
  );
});

/** Of an entry, or of the pages without one that the search dictionary knows. */
function phrasesOf({ data }: SourceFile): { phrase: string; path: (string | number)[] }[] {
  if (!isRecord(data)) return [];
  const pages = Array.isArray(data['pages']) ? data['pages'] : [];
  return [
    ...listAt(data['askedAs'], ['askedAs']),
    ...pages.flatMap((page: unknown, at) =>
      isRecord(page) ? listAt(page['askedAs'], ['pages', at, 'askedAs']) : [],
    ),
  ];
}

const listAt = (list: unknown, path: (string | number)[]) =>
  Array.isArray(list)
    ? list.flatMap((phrase: unknown, at) =>
        typeof phrase === 'string' ? [{ phrase, path: [...path, at] }] : [],
      )
    : [];
