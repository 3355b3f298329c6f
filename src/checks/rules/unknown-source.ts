import { fileRule } from "../rule.ts";
import { fieldPlace } from "../source.ts";

/** Silent while the list of sources itself cannot be read: that is reported in its own file. */
export const unknownSource = fileRule("unknown-source", "error", ({ source, links }, { graph }) => {
  if (!graph.find("sources", "sources")) return [];
  return links
    .filter(({ link, value }) => link.kind === "source" && !graph.source(value))
    .map(({ path, value }) => ({
      place: fieldPlace(source, path),
      message: `没有登记来源 ${value}`,
      fix: "先在 content/data/sources.yaml 登记这个来源，再引用编号",
    }));
});
