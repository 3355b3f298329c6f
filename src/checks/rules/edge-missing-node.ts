import { missingEntries } from "../fields/missing-entries.ts";
import { fileRule } from "../rule.ts";

export const edgeMissingNode = fileRule("edge-missing-node", "error", (file, context) =>
  file.source.collection === "chains" ? missingEntries(file, context) : [],
);
