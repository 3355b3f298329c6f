import { z } from 'astro/zod';
import { text, vocabularyNames } from './fields.ts';

const listed = vocabularyNames.filter((name) => name !== 'posts');

/** A word of a list that content refers to by its id. */
export const word = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('标识'),
  name: text('名称'),
  note: text('说明').optional(),
});

/** The controlled word lists; adding a word is a content change, not a code change. */
export const vocabularies = z.strictObject(
  Object.fromEntries(listed.map((name) => [name, z.array(word).min(1).describe(name)])) as Record<
    (typeof listed)[number],
    z.ZodArray<typeof word>
  >,
);
export type Word = z.infer<typeof word>;
