import { resolveId } from '../../domain/graph.ts';
import type { Link } from '../../schemas/links.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { CheckedFile } from '../checked-file.ts';
import { oncePerFile } from '../once-per-file.ts';

export interface EntryLink {
  link: Extract<Link, { kind: 'entry' }>;
  /** As the author wrote it; short for a node of the same industry. */
  value: string;
  id: string;
  path: FieldPath;
}

/** References of a file to other entries, with their full ids. */
export const entryLinks = oncePerFile(({ source, row, links }: CheckedFile): readonly EntryLink[] => {
  const entry = { ...source, data: source.data ?? {} };
  return links.flatMap(({ path, link, value }) =>
    link.kind === 'entry' ? [{ link, value, id: resolveId(entry, link, value, row), path }] : [],
  );
});
