import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Blocks authors may use in MDX, with their props. Children are Markdown. */
export const components = {
  Redline: z.strictObject({ title: text('标题').optional() }),
  Tip: z.strictObject({ title: text('标题').optional() }),
  Compliance: z.strictObject({ title: text('标题').optional() }),
  Script: z.strictObject({ title: text('标题').optional() }),
} as const;
export type ComponentName = keyof typeof components;
