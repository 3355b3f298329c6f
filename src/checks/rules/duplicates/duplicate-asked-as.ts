import { isRecord } from '../../../schemas/is-record.ts';
import { nameKey } from '../../../schemas/name-key.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { contentRule } from '../../rule.ts';
import { hasPlainPath } from '../../fields/plain-name.ts';
import { fieldPlace } from '../../source.ts';

/** One way of asking leads to one page. */
export const duplicateAskedAs = contentRule('duplicate-asked-as', 'error', ({ sources }) => {
  const first = new Map<string, Phrase & { source: SourceFile }>();
  return sources.filter(hasPlainPath).flatMap((source) =>
    phrasesOf(source).flatMap((one) => {
      const { phrase, list, at } = one;
      const key = nameKey(phrase);
      const other = first.get(key);
      if (other === undefined) first.set(key, { ...one, source });
      // Twice in one list is told by `repeated-item`.
      if (other === undefined || other.list === list) return [];
      return [
        {
          place: fieldPlace(source, [...at]),
          message: `口头问法“${phrase}”在${other.source === source ? '这个文件的另一处' : ` ${other.source.file} 里`}也有`,
          fix: '只留在最能回答它的那一页；两页都该找到的，各写各的说法',
        },
      ];
    }),
  );
});

interface Phrase {
  phrase: string;
  /** Where it stands in its file, and the list it stands in. */
  at: readonly (string | number)[];
  list: unknown;
}

/** Of an entry, or of the pages without one that the search dictionary knows. */
function phrasesOf({ data }: SourceFile): Phrase[] {
  if (!isRecord(data)) return [];
  const pages = Array.isArray(data['pages']) ? data['pages'] : [];
  return [
    ...listAt(data['askedAs'], ['askedAs']),
    ...pages.flatMap((page: unknown, at) =>
      isRecord(page) ? listAt(page['askedAs'], ['pages', at, 'askedAs']) : [],
    ),
  ];
}

const listAt = (list: unknown, path: readonly (string | number)[]): Phrase[] =>
  Array.isArray(list)
    ? list.flatMap((phrase: unknown, at) =>
        typeof phrase === 'string' ? [{ phrase, list, at: [...path, at] }] : [],
      )
    : [];
