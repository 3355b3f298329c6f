import { authorTexts } from '../../../src/checks/text/author-texts.ts';
import type { AuthorText } from '../../../src/checks/text/author-texts.ts';
import type { ClientPiece, Lane, PiecePlace } from '../../../src/compliance/index.ts';
import type { DataOf } from '../../../src/schemas/index.ts';
import type { SourceFile } from '../../../src/loaders/source-file.ts';

type Edition = DataOf<'editions'>;

const editionFields: Record<string, PiecePlace> = {
  title: 'title',
  subject: 'subject',
  preheader: 'preheader',
  intro: 'editor-words',
};
const viewFields: Record<string, PiecePlace> = {
  title: 'title',
  who: 'who',
  says: 'body',
  todo: 'what-to-do',
  when: 'when',
};
const settingsFields: Record<string, PiecePlace> = {
  contact: 'contact',
  disclaimer: 'footer',
  optOut: 'footer',
};

/** Every text of an edition clients will read, with its place in the file an author wrote it in. */
export function piecesOf(sources: readonly SourceFile[], id: string, edition: Edition): ClientPiece[] {
  const file = (collection: string, entry: string) =>
    sources.filter((source) => source.collection === collection && source.id === entry);
  const { lane } = edition;
  return [
    ...file('editions', id).flatMap((source) => [
      ...textsIn(source, [], editionFields, lane),
      ...edition.segments.flatMap((_, index) =>
        textsIn(source, ['segments', index], { ...editionFields, name: 'title' }, lane),
      ),
    ]),
    ...edition.policies.flatMap(({ policy }) =>
      file('policies', policy).flatMap((source) => textsIn(source, ['client'], viewFields, lane, true)),
    ),
    ...edition.facts.flatMap(({ fact }) => {
      const [industry = '', number = ''] = fact.split('/');
      return file('facts', industry).flatMap((source) => {
        const index = (source.data as DataOf<'facts'>).facts.findIndex((item) => item.id === number);
        return textsIn(source, ['facts', index, 'client'], viewFields, lane, true);
      });
    }),
    ...file('newsletter', 'newsletter').flatMap((source) => textsIn(source, [], settingsFields, lane)),
  ];
}

function textsIn(
  source: SourceFile,
  under: readonly (string | number)[],
  fields: Record<string, PiecePlace>,
  lane: Lane,
  isItem = false,
): ClientPiece[] {
  return authorTexts(source).flatMap(({ value, path, at }: AuthorText) => {
    if (!path || !under.every((part, index) => path[index] === part)) return [];
    const place = fields[String(path[under.length])];
    if (!place) return [];
    return [{ text: value, place, lane, at, ...(isItem && { about: 'policy' as const, sourced: true }) }];
  });
}
