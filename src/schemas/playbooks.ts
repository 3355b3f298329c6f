import { z } from 'astro/zod';
import { order, text } from './fields.ts';
import { governance } from './governance.ts';

/** Parts every playbook has; the content of each is joined from the collections. */
export const playbookParts = [
  'industry',
  'chain',
  'cash',
  'cycle',
  'facts',
  'indicators',
  'tiers',
  'methods',
  'spin',
  'objections',
  'schemes',
  'cases',
  'policies',
  'checklists',
  'glossary',
  'sources',
] as const;
export type PlaybookPart = (typeof playbookParts)[number];

/** The playbook of the industry with the same id: the order of its parts and the text between them. */
export const playbooks = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  sections: z
    .array(
      z.strictObject({
        part: z.enum(playbookParts).describe('哪一部分'),
        title: text('章名'),
        lead: text('章前的引导语，一两句').optional(),
      }),
    )
    .min(1)
    .refine((list) => new Set(list.map(({ part }) => part)).size === list.length, '同一部分只能写一次')
    .describe('各章，按出现的顺序'),
});
