import type { DataOf } from "../../schemas/index.ts";
import { policyOf } from "../fields/policy.ts";
import { fileRule } from "../rule.ts";
import { fieldPlace } from "../source.ts";

const names = { issued: "成文", published: "公布", effective: "施行", expiry: "失效" } as const;
type DateKey = keyof typeof names;

/** A policy may take effect before it is issued or published; no other order may turn round. */
const orders: readonly (readonly [earlier: DateKey, later: DateKey])[] = [
  ["issued", "published"],
  ["issued", "expiry"],
  ["published", "expiry"],
  ["effective", "expiry"],
];

export const dateOrder = fileRule("date-order", "error", (file) => {
  const policy = policyOf(file);
  if (!policy) return [];
  return orders
    .filter(([earlier, later]) => isTurned(policy, earlier, later))
    .map(([earlier, later]) => ({
      place: fieldPlace(file.source, [later]),
      message: `${names[later]}日期 ${policy[later] ?? ""} 早于${names[earlier]}日期 ${policy[earlier] ?? ""}`,
      fix: "核对原文，改正其中一个",
    }));
});

/** Compares only as far as both dates are known. */
function isTurned(policy: DataOf<"policies">, earlier: DateKey, later: DateKey): boolean {
  const first = policy[earlier];
  const second = policy[later];
  if (!first || !second) return false;
  const length = Math.min(first.length, second.length);
  return second.slice(0, length) < first.slice(0, length);
}
