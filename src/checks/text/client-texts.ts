import type { ClientText, Lane } from '../../compliance/index.ts';
import type { ClientFields } from '../../schemas/client-fields.ts';
import type { Collection } from '../../schemas/collection.ts';
import { rows } from '../../schemas/index.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { authorTexts } from './author-texts.ts';

/**
 * Everything of a file that clients read, text by text.
 * @param lane of the edition the texts go out in
 * @param under path the texts must stand below, such as `facts.3.`, or which paths count
 */
export function clientTexts(
  source: SourceFile,
  lane: Lane = 'info',
  under: string | ((path: string) => boolean) = '',
  { client }: Collection = rows[source.collection],
): ClientText[] {
  if (!client || isInternal(source, client)) return [];
  const item = client.sourced ? { about: 'policy' as const, sourced: true } : {};
  const counts = typeof under === 'string' ? (path: string) => path.startsWith(under) : under;
  return authorTexts(source).flatMap(({ value, path, at }) => {
    const name = path?.join('.') ?? '';
    const slot = counts(name) ? client.texts.find(([field]) => field.test(name))?.[1] : undefined;
    return slot ? [{ text: value, slot, lane, at, ...item }] : [];
  });
}

/** A policy without a client view does not leave the bank, nor does its title. */
const isInternal = ({ data }: SourceFile, { only }: ClientFields): boolean =>
  !isRecord(data) || (only !== undefined && !isRecord(data[only]));
