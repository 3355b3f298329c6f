import type { FieldPath } from "../../schemas/links.ts";
import { isRecord } from "../fields/is-record.ts";
import { fileRule } from "../rule.ts";
import { fieldPlace } from "../source.ts";
import type { CheckSource } from "../source.ts";

/** Policies carry their official source in a field of its own, parts of an industry on each statement. */
const ownSources = new Set(["policies", "facts", "cycles", "cashFlows", "health"]);

export const missingSource = fileRule("missing-source", "error", ({ source }) => {
  const paths: FieldPath[] = [];
  if (isRecord(source.data)) collectUnsourced(source, source.data, [], paths);
  return paths.map((path) => ({
    place: fieldPlace(source, [...path, "basis"]),
    message: "写了有来源，却没有来源编号",
    fix: "补上 sources，或把 basis 改成 general",
  }));
});

/** Adds to `found` the path of every statement, at any depth, that claims a source and names none. */
function collectUnsourced(source: CheckSource, value: object, path: FieldPath, found: FieldPath[]): void {
  const exempt = path.length === 0 && ownSources.has(source.collection);
  if (isRecord(value) && claimsSource(value) && !namesSource(value) && !exempt) found.push(path);
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    if (typeof item !== "object" || item === null) continue;
    collectUnsourced(source, item, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
}

const claimsSource = ({ basis }: Record<string, unknown>): boolean =>
  basis === "sourced" || basis === "general+sourced";

const namesSource = ({ sources, source }: Record<string, unknown>): boolean =>
  [sources, source].some((item) => (Array.isArray(item) ? item.length > 0 : item !== undefined));
