import { z } from 'astro/zod';
import { bullets, term, text } from './fields.ts';

const id = (what: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, '标识只能用字母、数字和连字符')
    .describe(what);
const next = (answer: string) => id(`答“${answer}”以后：下一问的标识，或者原因的编号`);

const question = z.strictObject({
  id: id('标识'),
  ask: text('问题，只能答是或否'),
  look: text('到哪里看、问谁'),
  post: term('posts', '哪个岗位查得到'),
  yes: next('是'),
  no: next('否'),
});

const cause = z
  .strictObject({
    id: id('编号'),
    cause: text('原因'),
    evidence: bullets('证据').min(1),
    response: text('处置'),
    tell: z.array(term('posts', '岗位')).min(1).describe('告诉哪个岗位，排第一的牵头'),
    within: z
      .strictObject({
        hours: z.number().int().positive().optional().describe('多少小时内'),
        workdays: z.number().int().min(0).optional().describe('多少个工作日内，0 是当日'),
      })
      .refine(
        ({ hours, workdays }) => (hours === undefined) !== (workdays === undefined),
        'hours 和 workdays 写一个，也只写一个',
      )
      .describe('多久以内报到'),
    report: text('报的时候说清什么'),
    say: bullets('可以对客户说').default([]),
    dontSay: bullets('不能对客户说').min(1),
    silent: z.boolean().default(false).describe('不得让客户知道（反洗钱等线索）'),
  })
  .refine(({ silent, say }) => silent === (say.length === 0), {
    path: ['say'],
    message: '不得让客户知道的原因不写对客户说的话；其他原因至少写一句',
  });

const fields = z.strictObject({
  warning: text('对应预警编号，这一种的图放在健康度模型页'),
  meanwhile: text('没查清以前怎么办'),
  signs: z
    .array(
      z.strictObject({
        id: id('标识'),
        name: text('苗头，客户经理的说法'),
        warning: text('对应预警编号').optional(),
        start: id('从哪一问开始'),
      }),
    )
    .min(1)
    .describe('苗头'),
  questions: z.array(question).min(1).describe('问题，先问的写在前面'),
  branches: z.array(cause).min(1).describe('原因'),
});

/** From a sign by questions to a cause: every path ends in a cause, every question and every cause is on a path. */
export const causeTree = fields.superRefine((tree, context) => {
  for (const { path, message } of faults(tree)) context.addIssue({ code: 'custom', path, message });
});

type Tree = z.infer<typeof fields>;
interface Fault {
  path: (string | number)[];
  message: string;
}

function faults(tree: Tree): Fault[] {
  const { warning, signs, questions, branches } = tree;
  const known = questions.map(({ id: one }) => one);
  const unled = signs.some((one) => one.warning === warning)
    ? []
    : [{ path: ['warning'], message: `没有一种苗头对应预警 ${warning}` }];
  const startless = signs.flatMap(({ start }, at) =>
    known.includes(start) ? [] : [{ path: ['signs', at, 'start'], message: `没有问题 ${start}` }],
  );
  return [...unled, ...startless, ...twice(tree), ...misled(tree), ...unreached(questions, branches, signs)];
}

/** Ids that two questions, two causes, two signs, or a question and a cause share. */
function twice({ signs, questions, branches }: Tree): Fault[] {
  const steps = [
    ...questions.map((one, at) => ({ id: one.id, path: ['questions', at, 'id'] })),
    ...branches.map((one, at) => ({ id: one.id, path: ['branches', at, 'id'] })),
  ];
  const starts = signs.map((one, at) => ({ id: one.id, path: ['signs', at, 'id'] }));
  return [steps, starts].flatMap((list) =>
    list
      .filter((one, at) => list.findIndex((other) => other.id === one.id) < at)
      .map((one) => ({ path: one.path, message: `标识 ${one.id} 用了两次` })),
  );
}

/** Answers that lead nowhere, or back to a question that was asked: only forward does every path end. */
function misled({ questions, branches }: Tree): Fault[] {
  const known = questions.map((one) => one.id);
  return questions.flatMap((one, at) =>
    (['yes', 'no'] as const).flatMap((answer): Fault[] => {
      const target = one[answer];
      const path = ['questions', at, answer];
      if (branches.some((branch) => branch.id === target) || known.indexOf(target) > at) return [];
      return known.includes(target)
        ? [{ path, message: `下一问 ${target} 写在前面，会绕回去；把它挪到后面` }]
        : [{ path, message: `没有问题或原因 ${target}` }];
    }),
  );
}

/** Questions and causes that no sign leads to; questions stand in the order they are asked. */
function unreached(questions: Tree['questions'], branches: Tree['branches'], signs: Tree['signs']): Fault[] {
  const reached = new Set(signs.map(({ start }) => start));
  for (const one of questions) if (reached.has(one.id)) reached.add(one.yes).add(one.no);
  const lost = (list: readonly { id: string }[], field: string, what: string): Fault[] =>
    list.flatMap((one, at) =>
      reached.has(one.id)
        ? []
        : [{ path: [field, at, 'id'], message: `${what} ${one.id} 走不到：没有苗头或前面的问题通向它` }],
    );
  return [...lost(questions, 'questions', '问题'), ...lost(branches, 'branches', '原因')];
}
