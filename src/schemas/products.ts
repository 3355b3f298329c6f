import { z } from "astro/zod";
import { ref, term, text } from "./fields.ts";
import { governance } from "./governance.ts";

/** A bank product or a term of the trade. */
export const products = z.strictObject({
  ...governance,
  english: text("英文"),
  line: term("productLines", "产品线"),
  pinyin: z
    .string()
    .regex(/^[a-z0-9+]+( [a-z0-9+]+)*$/, "拼音小写、不带声调、以空格分隔")
    .describe("拼音"),
  pinyinAlternative: text("拼音异写，例如 lyu").optional(),
  definition: text("定义"),
  whenToUse: text("什么时候用"),
  painSolved: text("解决什么"),
  prerequisites: text("前提"),
  riskNotes: text("风险"),
  related: z.array(ref("products", "产品或术语")).default([]).describe("相关产品"),
  ambiguous: z
    .array(z.strictObject({ alias: text("别名"), note: text("怎么分辨") }))
    .default([])
    .describe("一词多义的别名"),
});
