import type { FieldPath } from '../../schemas/walk.ts';
import type { ParsedFile } from '../context.ts';
import { valuesAt } from './walk.ts';

/** A file of the same kind that has a field, and how it is written there when that is short. */
export function exampleOf(
  { source }: ParsedFile,
  path: FieldPath,
  files: readonly ParsedFile[],
): { file?: string; written?: string } {
  const pattern = path.map((part) => (typeof part === 'number' ? '*' : part));
  for (const { source: other, entry } of files) {
    if (!entry || other.collection !== source.collection || other.file === source.file) continue;
    const [found] = valuesAt(other.data, pattern);
    if (!found) continue;
    const typed = other.typed().find((one) => !one.isKey && one.path.join('.') === found.path.join('.'));
    const isShort = typed !== undefined && /^(?!.*\n).{1,24}$/s.test(typed.raw);
    return { file: other.file, ...(isShort ? { written: `${String(path.at(-1))}: ${typed.raw}` } : {}) };
  }
  return {};
}
