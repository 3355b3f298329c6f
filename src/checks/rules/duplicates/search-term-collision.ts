import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { nameKey } from '../../../schemas/name-key.ts';
import { ownedNames } from '../../text/owned-names.ts';

/** A word of the search dictionary stands in one group, and leads where an entry of that name is. */
export const searchTermCollision = contentRule('search-term-collision', 'error', (context) => {
  const dictionary = context.sources.find(({ collection }) => collection === 'searchTerms');
  if (!dictionary) return [];
  const titles = ownedNames(context, 'title');
  const aliases = ownedNames(context, 'aliases');
  const groupOf = new Map<string, string>();
  return wordsOf(dictionary).flatMap(({ word, term, entries, path }) => {
    const key = nameKey(word);
    const first = groupOf.get(key);
    groupOf.set(key, first ?? term);
    const place = fieldPlace(dictionary, path);
    if (first !== undefined)
      return [
        { place, message: `“${word}”已经在“${first}”一组里`, fix: '只留一组；两组说的是一件事就合成一组' },
      ];
    const owners = [...(titles.get(key) ?? []), ...(aliases.get(key) ?? [])];
    const places = owners.map(({ collection, id }) => `${collection}/${id}`);
    if (places.length === 0 || entries.length === 0 || places.some((one) => entries.includes(one))) return [];
    return [
      {
        place,
        message: `“${word}”是 ${owners[0]?.file ?? ''} 的名字，“${term}”一组却不到那里`,
        fix: '把那个条目写进这一组的 entries，或删掉这个词',
      },
    ];
  });
});

interface DictionaryWord {
  word: string;
  term: string;
  entries: readonly unknown[];
  path: FieldPath;
}

function wordsOf({ data }: SourceFile): DictionaryWord[] {
  const groups = isRecord(data) && Array.isArray(data['groups']) ? (data['groups'] as unknown[]) : [];
  return groups.flatMap((group, at) => {
    if (!isRecord(group) || typeof group['term'] !== 'string') return [];
    const term = group['term'];
    const entries = Array.isArray(group['entries']) ? (group['entries'] as unknown[]) : [];
    const lists = (['same', 'said'] as const).flatMap((name) => {
      const list = Array.isArray(group[name]) ? (group[name] as unknown[]) : [];
      return list.map((word, index) => ({ word, path: ['groups', at, name, index] as FieldPath }));
    });
    return [{ word: term, path: ['groups', at, 'term'] as FieldPath }, ...lists].flatMap(({ word, path }) =>
      typeof word === 'string' ? [{ word, term, entries, path }] : [],
    );
  });
}
