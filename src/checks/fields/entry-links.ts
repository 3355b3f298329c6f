import { resolveId } from '../../domain/graph.ts';
import type { Link } from '../../schemas/links.ts';
import type { FieldPath } from '../../schemas/walk.ts';
import type { CheckedFile } from '../checked-file.ts';

export interface EntryLink {
  link: Extract<Link, { kind: 'entry' }>;
  /** As the author wrote it; short for a node of the same industry. */
  value: string;
  id: string;
  path: FieldPath;
}

/** References of a file to other entries, with their full ids. */
export const entryLinks = ({ source, row, links }: CheckedFile): EntryLink[] =>
  links.flatMap(({ path, link, value }) => {
    if (link.kind !== 'entry') return [];
    const id = resolveId({ ...source, data: source.data ?? {} }, link, value, row);
    return [{ link, value, id, path }];
  });
