import { frozenFaults } from '../../../domain/newsletter/approval/frozen-editions.ts';
import type { FrozenEditions } from '../../../domain/newsletter/approval/frozen-editions.ts';
import type { SourceFile } from '../../../schemas/source-file.ts';
import { contentRule } from '../../rule.ts';

/** Letters that went out, and the records of their approval, are as they were sealed. */
export const editionFrozen = contentRule('edition-frozen', 'error', ({ frozen, sources }) =>
  frozen === undefined
    ? []
    : frozenFaults(withRecords(frozen, sources)).map(({ file, message, fix }) => ({
        place: { file, line: 1, column: 1 },
        message,
        fix,
      })),
);

const recordKinds: readonly SourceFile['collection'][] = ['approvals', 'publications', 'corrections'];

/** With the records as the content has them; a list that belongs to another content says nothing of them. */
function withRecords(frozen: FrozenEditions, sources: readonly SourceFile[]): FrozenEditions {
  if (!frozen.editions) return frozen;
  const records = sources.filter(({ collection }) => recordKinds.includes(collection));
  const files = [...frozen.actual].filter(([path]) => !path.startsWith('content/'));
  return {
    ...frozen,
    actual: new Map([
      ...files,
      ...records.map(({ file, text }) => [`content/${file}`, frozen.sum(text)] as const),
    ]),
    editions: sources.flatMap(({ collection, id }) => (collection === 'editions' ? [id] : [])),
  };
}
