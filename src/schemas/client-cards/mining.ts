import { z } from 'astro/zod';
import { bullets, text } from '../fields.ts';

const number = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z]+$/, '只用小写字母')
      .describe('规则句子里的名字，写成 {名字}'),
    label: text('这个数是什么'),
    unit: text('单位'),
    value: z.number().describe('默认值，是假设'),
    min: z.number().describe('最小'),
    max: z.number().describe('最大'),
  })
  .refine(({ value, min, max }) => min <= value && value <= max, '默认值要在最小和最大之间');

const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/, '只用小写字母、数字和连字符')
      .describe('标识'),
    name: text('规则名，几个字'),
    rule: text('规则：什么大、什么小；{名字} 换成下面的数'),
    numbers: z.array(number).min(1).describe('可以改的数'),
    columns: bullets('要取哪几列').min(1),
    hard: text('可能难在哪'),
    ask: text('第一句问什么'),
    mistake: text('别误判'),
    example: z.boolean().default(false).describe('示例里勾上'),
  })
  .superRefine(({ rule: sentence, numbers }, context) => {
    const told = [...sentence.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
    const unknown = told.filter((name) => !numbers.some(({ id }) => id === name));
    const unused = numbers.filter(({ id }) => !told.includes(id)).map(({ id }) => id);
    const message = [
      unknown.length > 0 ? `句子里的 {${unknown.join('}、{')}} 在 numbers 里没有` : '',
      unused.length > 0 ? `numbers 里的 ${unused.join('、')} 句子里没用到` : '',
    ]
      .filter(Boolean)
      .join('；');
    if (message) context.addIssue({ code: 'custom', path: ['rule'], message });
  });

/** Rules by which leads are looked for among the bank's own clients. */
export const mining = z
  .strictObject({
    mostRules: z.number().int().min(1).describe('一次最多几条规则'),
    months: z.number().int().min(1).max(24).describe('看最近几个月，是假设'),
    households: z.number().int().min(1).max(500).describe('每条规则取前几户，是假设'),
    columns: bullets('每份名单都有的列').min(1),
    excluded: bullets('剔除哪些流水和客户').min(1),
    promises: bullets('用数的规矩，印在取数单上').min(1),
    rules: z.array(rule).min(1).describe('规则'),
  })
  .refine(({ rules }) => new Set(rules.map(({ id }) => id)).size === rules.length, '规则的标识不能重复')
  .describe('挖潜取数的规则');
