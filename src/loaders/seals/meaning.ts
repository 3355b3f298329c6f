import type { Root } from 'mdast';
import { parseBody } from '../../markdown/body.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { rows } from '../../schemas/index.ts';
import type { SourceFile } from '../../schemas/source-file.ts';

/**
 * Whether two texts of a file say the same: the order and the writing of the fields, defaults written out, line
 * breaks in paragraphs and other ways to write the same Markdown do not count.
 */
export const saysTheSame = (a: SourceFile, b: SourceFile): boolean =>
  a.text === b.text || meaningOf(a) === meaningOf(b);

const meanings = new WeakMap<SourceFile, string>();

/** Worked out once for a text: one command asks several times whether it waits. */
function meaningOf(source: SourceFile): string {
  const meaning = meanings.get(source) ?? JSON.stringify([plain(fieldsMeant(source)), bodyOf(source)]);
  meanings.set(source, meaning);
  return meaning;
}

/** The fields as the schema takes them, with those it does not know. */
export function fieldsMeant({ collection, data }: SourceFile): unknown {
  const read = rows[collection].schema.safeParse(data);
  if (!read.success) return data;
  return isRecord(data) && isRecord(read.data) ? { ...data, ...read.data } : read.data;
}

function bodyOf({ body }: SourceFile): string {
  try {
    return plain(unplaced(parseBody(body)));
  } catch {
    return body;
  }
}

/** A value as JSON with the fields in the order of their names. */
const plain = (value: unknown): string => {
  const inOrder = (part: unknown): unknown =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  return JSON.stringify([value], (_key, part: unknown) => inOrder(part));
};

/** The tree without places in the source, and without what blank lines alone say. */
const unplaced = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree, (key, part: unknown) => (key === 'position' ? undefined : part)));
