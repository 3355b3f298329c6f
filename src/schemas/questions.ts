import { z } from 'astro/zod';
import { basis, bullets, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';
import { reading } from './modules.ts';
import { originFaults, questionOrigin } from './question-origin.ts';

const kindValues = ['single', 'multi', 'truefalse', 'numeric', 'order'] as const;
export const levelValues = ['recall', 'understand', 'apply', 'judge'] as const;
export type QuestionLevel = (typeof levelValues)[number];

const option = z.strictObject({
  text: text('选项'),
  right: z.boolean().default(false).describe('是不是正确选项'),
  why: text('为什么对或不对').optional(),
});

const fields = z.strictObject({
  id: z
    .string()
    .regex(/^q\d{3}$/, '题号写成 q001 的样子')
    .describe('题号，永不改、永不复用'),
  kind: z
    .enum(kindValues)
    .describe('题型：single 单选、multi 多选、truefalse 判断、numeric 填数、order 排序'),
  level: z.enum(levelValues).describe('层次：recall 记住、understand 理解、apply 应用、judge 判断'),
  basis,
  stem: text('题干'),
  options: z.array(option).max(6).default([]).describe('单选、多选的选项，不分先后'),
  steps: bullets('排序题：按正确的先后写').max(6).default([]),
  answer: z
    .union([z.boolean(), z.number(), z.string()])
    .optional()
    .describe('判断题写 true 或 false；填数题写数，或用数据算的式子'),
  tolerance: z.number().min(0).optional().describe('填数题：允许差多少'),
  unit: text('填数题：单位').optional(),
  explanation: text('讲解'),
  ...questionOrigin,
  read: reading.describe('答错了去读哪里'),
  confirmBy: term('posts', '口径由谁确认；没确认前不计入成绩').optional(),
  also: z.array(ref('modules', '模块')).default([]).describe('还考在哪些模块'),
});
export type Question = z.infer<typeof fields>;

/** What is missing for the kind of question, by field. */
const faults: Record<Question['kind'], (question: Question) => [keyof Question, string][]> = {
  single: ({ options }) => rights(options, (right) => right === 1, '单选题要有且只有一个选项写 right: true'),
  multi: ({ options }) => rights(options, (right) => right >= 2, '多选题至少有两个选项写 right: true'),
  truefalse: ({ answer }) =>
    typeof answer === 'boolean' ? [] : [['answer', '判断题的答案写 true 或 false']],
  numeric: ({ answer, tolerance, unit }) => [
    ...(answer === undefined || typeof answer === 'boolean'
      ? ([['answer', '填数题的答案写数，或 "{{…}}" 算式']] as [keyof Question, string][])
      : []),
    ...(tolerance === undefined
      ? ([['tolerance', '填数题要写允许差多少']] as [keyof Question, string][])
      : []),
    ...(unit === undefined ? ([['unit', '填数题要写单位']] as [keyof Question, string][]) : []),
  ],
  order: ({ steps }) => (steps.length >= 3 ? [] : [['steps', '排序题至少三步，按正确的先后写']]),
};

/** Fields of the answer each kind uses; one of another kind would never be seen. */
const used: Record<Question['kind'], readonly (keyof Question)[]> = {
  single: ['options'],
  multi: ['options'],
  truefalse: ['answer'],
  numeric: ['answer', 'tolerance', 'unit'],
  order: ['steps'],
};
const answerFields = ['options', 'steps', 'answer', 'tolerance', 'unit'] as const;

const unused = (question: Question): [keyof Question, string][] =>
  answerFields
    .filter((field) => !used[question.kind].includes(field))
    .filter((field) =>
      Array.isArray(question[field]) ? question[field].length > 0 : question[field] !== undefined,
    )
    .map((field) => [field, `这种题型不用 ${field}，读者看不到；删掉它，或改 kind`]);

function rights(
  options: Question['options'],
  enough: (right: number) => boolean,
  message: string,
): [keyof Question, string][] {
  if (options.length < 2) return [['options', '选择题至少两个选项']];
  return enough(options.filter(({ right }) => right).length) ? [] : [['options', message]];
}

/** One question with its answer, where it comes from and where to read on. */
const question = fields.superRefine((value, context) => {
  const missing = [...faults[value.kind](value), ...originFaults(value)];
  for (const [field, message] of missing.length > 0 ? missing : unused(value))
    context.addIssue({ code: 'custom', path: [field], message });
});

/** The questions of one module. */
export const questions = z.strictObject({
  ...governance,
  items: z.array(question).min(1).describe('题目'),
});
