import { z } from 'astro/zod';
import { bullets, evidence, ref, text } from './fields.ts';

/** What a formula can name: words of Chinese letters, so that no name holds a sign of the formula. */
const name = (description: string) =>
  text(description).regex(/^[\u4e00-\u9fff]{2,20}$/, '名称只用汉字，2 到 20 个字，公式里照着写');

const bounds = {
  above: z.number().optional().describe('大于多少，按这个数的单位'),
  below: z.number().optional().describe('小于多少，按这个数的单位'),
};
const isBounded = ({ above, below }: { above?: number | undefined; below?: number | undefined }): boolean =>
  (above === undefined) !== (below === undefined);
/** Stands at the words, for the bounds are not there. */
const unbounded = { error: '一句话写 above 或 below，写一样；两头都要问的写两句', path: ['ask'] };

const asks = z
  .array(
    z
      .strictObject({ ...bounds, ask: text('问一句什么，例如 年利率没有填错吗') })
      .refine(isBounded, unbounded),
  )
  .default([])
  .describe('数不像话时问一句');

const input = z.strictObject({
  name: name('名称，公式里照着写'),
  unit: text('单位，例如 万元、%、个百分点、天'),
  value: z.number().optional().describe('先填好的数，是假设，用的人可以改'),
  example: z.number().optional().describe('点“填示例”时填几，编的数'),
  whenBlank: z.number().optional().describe('不填时按几算'),
  negative: z.boolean().default(false).describe('能不能是负数'),
  note: text('填什么、从哪里取').optional(),
  better: z
    .enum(['up', 'down'])
    .optional()
    .describe('哪一头对客户好：up 越大越好、down 越小越好；看不出好坏的不写'),
  estimated: z.boolean().default(false).describe('是不是预计的数；是的话保守、乐观两头也算一遍'),
  asks,
});

const option = z
  .strictObject({
    label: text('选项怎么写'),
    value: z.number().optional().describe('这一项是几'),
    input: text('这一项用哪个数，写那个数的名称').optional(),
  })
  .refine(({ value, input: other }) => (value === undefined) !== (other === undefined), {
    error: '一个选项写 value 或 input，写一样就够',
    path: ['label'],
  });

const choice = z.strictObject({
  name: name('名称，公式里照着写'),
  label: text('问什么，例如 一年按几天算'),
  unit: text('单位').optional(),
  options: z.array(option).min(2, '至少两个选项').describe('选项，第一个是先选好的'),
});

const part = z.strictObject({
  name: name('算出来的是什么，后面几步可以用这个名称'),
  formula: text('公式，用 × ÷ + - 和括号，可以写 取小（甲，乙）、取大（甲，乙）；字和上面的名称一样'),
  unit: text('结果的单位'),
  decimals: z.number().int().min(0).max(4).default(1).describe('结果最多留几位小数'),
  explains: text('这一步算的是什么，一句话').optional(),
  main: z.boolean().default(false).describe('是不是要的结果，第一句就说；都不写就说最后一步'),
  sums: z
    .enum(['yearly', 'once'])
    .optional()
    .describe('加进哪个合计：yearly 一年的好处、once 一次性腾出的钱；中间的步骤不写'),
  asks,
  reads: z
    .array(
      z
        .strictObject({ ...bounds, says: text('看出什么、怎么办') })
        .refine(isBounded, { ...unbounded, path: ['says'] }),
    )
    .default([])
    .describe('结果在什么范围怎么读'),
});

/** Formulas that are worked out on a page with the reader's own numbers. */
export const calculation = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, '标识只能用小写字母、数字和连字符')
    .describe('页内标识'),
  title: text('算什么'),
  inputs: z.array(input).default([]).describe('要填的数'),
  choices: z.array(choice).default([]).describe('要选的'),
  parts: z.array(part).min(1).describe('一步一步算'),
  assumptions: bullets('假设和前提').default([]),
  ...evidence,
});
export type Calculation = z.infer<typeof calculation>;
export type CalculationInput = Calculation['inputs'][number];
export type CalculationPart = Calculation['parts'][number];

/** Numbers of a case, taken from its claims, so that they are typed once. */
export const preset = z.strictObject({
  case: ref('cases', '案例'),
  label: text('怎么叫'),
  note: text('说明：哪些是作者自述，哪些是本库还原'),
  numbers: z
    .array(
      z.strictObject({
        input: text('填进哪个数'),
        claim: text('取自案例的哪条数字主张，写它的标识'),
        name: text('那条主张里代入的数叫什么'),
      }),
    )
    .min(1)
    .describe('填哪些数'),
});
export type Preset = z.infer<typeof preset>;

/** How far estimated numbers are moved for the careful and the hopeful reading, in percent. */
export const spread = z.strictObject({
  low: z.number().min(0).max(100).describe('保守：预计的数往坏里偏百分之几'),
  high: z.number().min(0).max(100).describe('乐观：预计的数往好里偏百分之几'),
});
export type Spread = z.infer<typeof spread>;
