import { z } from "astro/zod";
import { text, vocabularyNames } from "./fields.ts";

const word = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("标识"),
  name: text("名称"),
  note: text("说明").optional(),
});

/** The controlled word lists; adding a word is a content change, not a code change. */
export const vocabularies = z.strictObject(
  Object.fromEntries(vocabularyNames.map((name) => [name, z.array(word).min(1).describe(name)])) as Record<
    (typeof vocabularyNames)[number],
    z.ZodArray<typeof word>
  >,
);
export type Word = z.infer<typeof word>;
