import { z } from 'astro/zod';
import { bullets, order, ref } from './fields.ts';
import { governance } from './governance.ts';

/** One ability of a relationship manager as behaviour one can see, at three levels. */
export const competencies = z.strictObject({
  ...governance,
  order: order('列表顺序'),
  levels: z
    .strictObject({
      L1: bullets('入门：看得见的行为').min(1),
      L2: bullets('熟练：看得见的行为').min(1),
      L3: bullets('带教：看得见的行为').min(1),
    })
    .describe('三级行为'),
  evidence: bullets('怎样证明').min(1),
  methods: z.array(ref('methods', '方法')).default([]).describe('相关方法'),
});
