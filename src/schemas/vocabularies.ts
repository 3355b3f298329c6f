import { z } from 'astro/zod';
import { text, vocabularyNames } from './fields.ts';
import type { VocabularyName } from './fields.ts';

/** What authors call each list. */
export const vocabularyLabels: Readonly<Record<VocabularyName, string>> = {
  phases: '阶段',
  visitStages: '拜访阶段',
  chainStages: '链条位置',
  productLines: '产品线',
  pains: '痛点',
  topics: '主题',
  posts: '岗位',
  touchpoints: '触点',
  valueSteps: '价值管理环节',
};

const listed = vocabularyNames.filter((name) => name !== 'posts');

/** A word of a list that content refers to by its id. */
export const word = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('标识'),
  name: text('名称'),
  note: text('说明').optional(),
  /** What readers filter by: many narrow words come under one. */
  theme: text('大类').optional(),
});

/** The controlled word lists; adding a word is a content change, not a code change. */
export const vocabularies = z.strictObject(
  Object.fromEntries(
    listed.map((name) => [name, z.array(word).min(1).describe(vocabularyLabels[name])]),
  ) as Record<(typeof listed)[number], z.ZodArray<typeof word>>,
);
export type Word = z.infer<typeof word>;
