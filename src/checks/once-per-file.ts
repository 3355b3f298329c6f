import type { Collection } from '../schemas/collection.ts';
import type { SourceFile } from '../schemas/source-file.ts';

interface Read {
  readonly source: SourceFile;
  readonly row: Collection;
}

/**
 * `find`, asked once for a file as it was read and kept with it: other files change, and what a file says stays.
 * @param find answers from the file and from what is given beside it alone
 */
export function oncePerFile<F extends Read, B extends readonly unknown[], T>(
  find: (file: F, ...beside: B) => T,
): (file: F, ...beside: B) => T {
  const known = new WeakMap<SourceFile, { row: Collection; beside: B; found: T }>();
  return (file, ...beside) => {
    const before = known.get(file.source);
    if (before?.row === file.row && isSame(before.beside, beside)) return before.found;
    const found = find(file, ...beside);
    known.set(file.source, { row: file.row, beside, found });
    return found;
  };
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
