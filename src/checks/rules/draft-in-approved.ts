import { usedByApproved } from "../fields/status.ts";
import { fileRule } from "../rule.ts";
import { fieldPlace } from "../source.ts";

export const draftInApproved = fileRule("draft-in-approved", "error", (file, context) =>
  usedByApproved(file, context)
    .filter(({ status }) => status === "draft" || status === "retired")
    .map(({ path, id, status }) => ({
      place: fieldPlace(file.source, path),
      message: `已批准的条目用了${status === "draft" ? "草稿" : "已停用"}：${id}`,
      fix: `先批准 ${id}，或从这里拿掉`,
    })),
);
