import type { ClientText, Lane } from '../../compliance/index.ts';
import type { ClientFields } from '../../schemas/client-fields.ts';
import type { Collection } from '../../schemas/collection.ts';
import { rows } from '../../schemas/index.ts';
import { isRecord } from '../../schemas/is-record.ts';
import type { SourceFile } from '../../schemas/source-file.ts';
import { clientExample as exampleText } from '../../domain/newsletter/client/client-example.ts';
import { clientExample } from '../../schemas/client-view.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import { authorTexts } from './author-texts.ts';

/**
 * Everything of a file that clients read, text by text.
 * @param lane of the edition the texts go out in; that of the collection when left out
 * @param under path the texts must stand below, such as `facts.3.`, or which paths count
 */
export function clientTexts(
  source: SourceFile,
  lane?: Lane,
  under: string | ((path: string) => boolean) = '',
  { client }: Collection = rows[source.collection],
): ClientText[] {
  if (!client || isInternal(source, client)) return [];
  const told = lane ?? client.lane ?? 'info';
  const item = client.sourced ? { about: 'policy' as const, sourced: true } : {};
  const counts = typeof under === 'string' ? (path: string) => path.startsWith(under) : under;
  return authorTexts(source).flatMap(({ value, path, at }) => {
    const name = path?.join('.') ?? '';
    const slot = counts(name) ? client.texts.find(([field]) => field.test(name))?.[1] : undefined;
    if (!slot) return [];
    const made = path && exampleAt(source, path);
    return [
      made
        ? { text: made, slot, lane: told, at: () => at(0), ...item }
        : { text: value, slot, lane: told, at, ...item },
    ];
  });
}

/** The words of an example as clients read them, its numbers in place; nothing when the path is of another field. */
function exampleAt({ data }: SourceFile, path: FieldPath): string | undefined {
  if (path.slice(-3).join('.') !== 'client.example.example') return undefined;
  const view = path.slice(0, -1).reduce<unknown>((inner, key) => fieldOf(inner, key), data);
  const read = clientExample.safeParse(view);
  return read.success ? exampleText(read.data) : undefined;
}

const fieldOf = (value: unknown, key: PropertyKey): unknown =>
  Array.isArray(value) ? (value as unknown[])[Number(key)] : isRecord(value) ? value[String(key)] : undefined;

/** A policy without a client view does not leave the bank, nor does its title. */
const isInternal = ({ data }: SourceFile, { only }: ClientFields): boolean =>
  !isRecord(data) || (only !== undefined && !isRecord(data[only]));
