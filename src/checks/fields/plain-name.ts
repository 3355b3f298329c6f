import type { CollectionName } from '../../schemas/index.ts';
import type { CheckContext } from '../context.ts';

/** Names of files and folders become addresses. */
const plainName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/;

export const isPlainName = (name: string): boolean => plainName.test(name);

/** Whether every part of a path may stand in an address; files of which one may not are told by `file-name`. */
export const hasPlainPath = ({ file }: { file: string }): boolean => file.split('/').every(isPlainName);

/**
 * Whether an entry may be missing only because its file is named so that it is not found by its id:
 * that is told at the file, once, and not at every place that names the entry.
 */
export function isMisnamed(
  { sources, unowned }: CheckContext,
  collection: CollectionName,
  id: string,
): boolean {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return (
    unowned.some((file) => new RegExp(`(?:^|/)${name}\\.[^/]*$`).test(file)) ||
    sources.some((source) => source.collection === collection && !hasPlainPath(source))
  );
}
