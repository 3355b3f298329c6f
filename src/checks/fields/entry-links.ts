import { resolveId } from "../../domain/graph.ts";
import type { FieldLink } from "../../schemas/fields.ts";
import type { FieldPath } from "../../schemas/links.ts";
import type { CheckedFile } from "../checked-file.ts";

export interface EntryLink {
  link: Extract<FieldLink, { kind: "entry" }>;
  /** As the author wrote it; short for a node of the same industry. */
  value: string;
  id: string;
  path: FieldPath;
}

/** References of a file to other entries, with their full ids. */
export const entryLinks = ({ source, links }: CheckedFile): EntryLink[] =>
  links.flatMap(({ path, link, value }) => {
    if (link.kind !== "entry") return [];
    const id = resolveId({ ...source, data: source.data ?? {} }, link, value);
    return [{ link, value, id, path }];
  });
