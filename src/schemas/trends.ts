import { z } from 'astro/zod';
import { bullets, order, ref, text } from './fields.ts';
import { governance } from './governance.ts';

/** A trend of the trade and the one thing to do about it. */
export const trends = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  whatChanges: bullets('变化是什么').min(1),
  forMe: bullets('对我意味着什么').min(1),
  action: text('一个行动'),
  methods: z.array(ref('methods', '方法')).default([]).describe('相关方法'),
});
