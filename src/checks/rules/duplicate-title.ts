import { pagedCollections } from "../../domain/urls.ts";
import { isRecord } from "../fields/is-record.ts";
import { contentRule } from "../rule.ts";
import { fieldPlace } from "../source.ts";
import type { CheckSource } from "../source.ts";

const paged: readonly string[] = pagedCollections;

export const duplicateTitle = contentRule("duplicate-title", "error", ({ sources }) => {
  const first = new Map<string, string>();
  return sources.flatMap((source) => {
    const title = titleOf(source);
    if (title === undefined) return [];
    const key = `${scopeOf(source)}:${title}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, source.file);
      return [];
    }
    return [
      {
        place: fieldPlace(source, ["title"]),
        message: `标题“${title}”和 ${other} 重复`,
        fix: "改一个标题，让读者在搜索里分得开",
      },
    ];
  });
});

/** The title of an entry that has a page. */
function titleOf({ collection, data }: CheckSource): string | undefined {
  const title = isRecord(data) && paged.includes(collection) ? data["title"] : undefined;
  return typeof title === "string" ? title : undefined;
}

/** Nodes of different industries may share a title. */
const scopeOf = ({ collection, id }: CheckSource): string =>
  collection === "nodes" ? `${collection}:${id.split("/")[0] ?? ""}` : collection;
