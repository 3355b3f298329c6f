import { pagedCollections } from "../../domain/urls.ts";
import { isRecord } from "../fields/is-record.ts";
import type { CheckSource } from "../source.ts";

const paged: readonly string[] = pagedCollections;

/** Spelling by which names are compared: width, case, spaces and punctuation make no other name. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9+]/gu, "");

/** Entries with a page, by their titles or aliases. */
export function ownedNames(
  sources: readonly CheckSource[],
  kind: "title" | "aliases",
): Map<string, CheckSource[]> {
  const owners = new Map<string, CheckSource[]>();
  for (const source of sources) {
    const value = isRecord(source.data) && paged.includes(source.collection) ? source.data[kind] : [];
    for (const name of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof name === "string") owners.set(nameKey(name), [...(owners.get(nameKey(name)) ?? []), source]);
  }
  return owners;
}
