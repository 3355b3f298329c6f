import { z } from 'astro/zod';
import { ref, text } from './fields.ts';

const titled = z.strictObject({ title: text('标题').optional() });

/** Kinds of SPIN questions, as in the question bank of an industry. */
export const spinKinds = ['situation', 'problem', 'implication', 'needPayoff'] as const;

/**
 * Components authors may use in MDX, with their props. Those with a `title` hold Markdown;
 * the others show a piece of the content by reference, so that it is written once.
 */
export const components = {
  Redline: titled,
  Tip: titled,
  Compliance: titled,
  Script: titled,
  Steps: titled,
  Checklist: titled,
  Timeline: titled,
  Term: z.strictObject({ id: ref('products', '产品或术语') }),
  Claim: z.strictObject({
    entry: z
      .string()
      .regex(/^(cases|methods)\/[a-z0-9-]+$/, '写成 cases/z-machinery 的样子')
      .describe('主张所在的案例或方法'),
    id: text('主张的页内标识'),
  }),
  Kpi: z.strictObject({ industry: ref('industries', '行业'), metric: text('指标名') }),
  Spin: z.strictObject({ industry: ref('industries', '行业'), kind: z.enum(spinKinds).describe('问题种类') }),
  Scheme: z.strictObject({ id: ref('schemes', '方案') }),
} as const;
export type ComponentName = keyof typeof components;
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);
export type PropsOf<N extends ComponentName> = z.infer<(typeof components)[N]>;
