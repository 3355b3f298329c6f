import { z } from "astro/zod";
import { ref, term, text } from "./fields.ts";
import { governance } from "./governance.ts";

/** Places where the essay is unclear or contradicts itself, the rule used here and who should confirm it. */
export const tensions = z.strictObject({
  ...governance,
  items: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9-]+$/, "标识只能用小写字母、数字和连字符")
          .describe("标识"),
        section: text("原文章节"),
        title: text("标题"),
        essay: text("原文怎么写"),
        issue: text("为什么不清楚"),
        rule: text("本库采用的规则"),
        confirmBy: term("posts", "由谁确认"),
        methods: z.array(ref("methods", "方法")).default([]).describe("在哪些方法页显示"),
        tiers: z.array(ref("tiers", "客户层级")).default([]).describe("在哪些层级页显示"),
        cases: z.array(ref("cases", "案例")).default([]).describe("在哪些案例页显示"),
        products: z.array(ref("products", "产品或术语")).default([]).describe("在哪些产品页显示"),
        health: z.boolean().default(false).describe("是否在健康度页显示"),
      }),
    )
    .min(1)
    .describe("不清楚的地方"),
});
export type Tension = z.infer<typeof tensions>["items"][number];
