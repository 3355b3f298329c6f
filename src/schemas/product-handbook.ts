import { z } from 'astro/zod';
import { calculation } from './calculation.ts';
import { bullets, evidence, ref, term, text } from './fields.ts';
import { workedExample } from './worked-example.ts';

/** Points that stand on one footing. */
const stated = (what: string) => z.strictObject({ points: bullets(what).min(1), ...evidence }).describe(what);

/** What a manager needs to do business with a product, from the first question to the papers. */
export const productHandbook = z
  .strictObject({
    suits: bullets('适合谁').min(1),
    notSuits: bullets('不适合谁').min(1),
    ask: text('先问客户的一句话，口语'),
    steps: z
      .array(z.strictObject({ who: text('谁做：客户、客户经理、审批、运营……'), do: text('做什么') }))
      .min(3)
      .describe('怎么办，按先后写'),
    papers: stated('客户要带什么'),
    duration: stated('要多久、卡在哪里；没有公开时限就写以本行为准'),
    cost: stated('成本由什么构成'),
    terms: stated('期限、额度与保证金'),
    rules: z
      .array(
        z.strictObject({
          text: text('规则名称、文号和要点'),
          policies: z.array(ref('policies', '政策库里的这份文件')).default([]).describe('政策库里的文件'),
          ...evidence,
        }),
      )
      .min(1)
      .describe('依据哪些规则'),
    examples: z.array(workedExample).min(1).describe('算例：写公式和代入的数，结果由程序算'),
    calculations: z.array(calculation).default([]).describe('页上的小算盘：公式和先填好的数'),
    mistakes: bullets('常见错误').min(2),
    redLines: bullets('红线').min(1),
    pairs: z
      .array(
        z.strictObject({ product: ref('products', '产品'), why: text('为什么一起用，或什么时候改用它') }),
      )
      .default([])
      .describe('搭配与替代'),
    contacts: z
      .array(z.strictObject({ post: term('posts', '岗位'), what: text('找这个岗问什么、办什么') }))
      .min(1)
      .describe('找谁'),
  })
  .describe('办理手册');

/** What a term of the trade comes to at work: it is not sold, so it has no papers and no price. */
export const practiceNote = z
  .strictObject({
    does: bullets('怎么用，按先后写').min(2),
    mistakes: bullets('常见错误').min(1),
    method: ref('methods', '讲它的方法').optional(),
    tool: ref('tools', '用它的工具').optional(),
  })
  .describe('术语怎么用');
