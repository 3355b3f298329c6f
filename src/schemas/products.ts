import { z } from 'astro/zod';
import { term, text } from './fields.ts';
import { governance } from './governance.ts';
import { practiceNote, productHandbook } from './product-handbook.ts';

const fields = z.strictObject({
  ...governance,
  english: text('英文'),
  line: term('productLines', '产品线'),
  pains: z.array(term('pains', '痛点')).default([]).describe('解决哪些痛点；只起配合作用的不写'),
  pinyin: z
    .string()
    .regex(/^[a-z0-9+]+( [a-z0-9+]+)*$/, '拼音小写、不带声调、以空格分隔')
    .describe('拼音'),
  pinyinAlternative: text('拼音异写，例如 lyu').optional(),
  definition: text('定义'),
  whenToUse: text('什么时候用'),
  painSolved: text('解决什么'),
  prerequisites: text('前提'),
  riskNotes: text('风险'),
  ambiguous: z
    .array(z.strictObject({ alias: text('别名'), note: text('怎么分辨') }))
    .default([])
    .describe('一词多义的别名'),
  handbook: productHandbook.optional(),
  practice: practiceNote.optional(),
  noHandbook: text('暂时不写办理手册的理由').optional(),
});

const practiceLine = 'practice';

/** A bank product with its handbook, or a term of the trade with a note on its use. */
export const products = fields.superRefine(({ line, handbook, practice, noHandbook }, context) => {
  const say = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (line === practiceLine) {
    if (handbook) say('handbook', '术语不写办理手册；改写 practice，或改 line');
    if (!practice) say('line', '术语（line: practice）要写怎么用：加上 practice，里面写 does 和 mistakes');
    return;
  }
  if (practice) say('practice', '产品不写 practice；改写 handbook，或把 line 改成 practice');
  if (!handbook && !noHandbook)
    say('line', '产品要写办理手册：加上 handbook，照别的产品写；暂时写不了，就在 noHandbook 里写明理由');
  if (handbook && noHandbook) say('noHandbook', '已经有办理手册了，删掉这一行');
});
