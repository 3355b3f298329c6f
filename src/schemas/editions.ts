import { z } from 'astro/zod';
import { bullets, date, pastDate, ref, term, text } from './fields.ts';
import { governance } from './governance.ts';
import { recordNumber } from './record-number.ts';

const checked = {
  checkedOn: pastDate('为本期对照出处的日期；还没有对照就不写').optional(),
  talk: text('给客户经理的话，内部').optional(),
};

/** Figures one letter has room for. */
export const mostFigures = 6;

/** Absent where the program picks; empty where the letter shall show none. */
const figures = z
  .array(ref('series', '数据系列'))
  .max(mostFigures, `不超过 ${mostFigures} 项`)
  .refine((list) => new Set(list).size === list.length, '同一个数据系列只写一次')
  .optional()
  .describe('本月数据登哪几项，按顺序；不写就按行业自动选，写 [] 就不登');

/** Words of an edition; a segment with other items may need others. */
const words = {
  subject: text('邮件主题').max(40, '不超过 40 字'),
  preheader: text('预览语，也是公众号摘要').max(60, '不超过 60 字'),
  intro: bullets('卷首语，一段一条').min(1, '至少写一段').max(3, '不超过 3 段'),
};

const picture = z.strictObject({
  file: text('图片地址，例如 ./2026-12-deadlines.svg'),
  alt: text('图上说了什么；没有图的格式里印这句话').max(200, '不超过 200 字'),
  caption: text('图注').max(40, '不超过 40 字').optional(),
});

const segment = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, '用小写字母、数字和连字符，例如 machinery')
    .refine(
      (id) => id !== 'default',
      'default 是通用版自己的名字，会把通用版的文件盖掉；换一个标识，例如 machinery',
    )
    .describe('标识，也是文件夹名'),
  name: text('给谁的版本'),
  clientName: text('给客户看的版本名；不写就用 name').max(16, '不超过 16 字').optional(),
  industries: z.array(ref('industries', '行业')).default([]).describe('行业，空着就是不限'),
  tiers: z.array(ref('tiers', '客户层级')).default([]).describe('客户层级，空着就是不限'),
  title: text('这个版本自己的标题，条目不同时写').optional(),
  subject: words.subject.optional(),
  preheader: words.preheader.optional(),
  intro: words.intro.optional(),
  picture: picture.optional().describe('这个版本的图；通用版的图不会带过来'),
  figures,
});

/** A waiver without reason or post is refused by the compliance check, not by the schema. */
const waiver = z.strictObject({
  rule: text('规则编号'),
  place: text('在哪里，例如 what-to-do'),
  expression: text('被提示的词句，照原样写'),
  file: text('哪个文件，几处相同时才写').optional(),
  reason: z.string().default('').describe('为什么可以保留'),
  post: z.string().default('').describe('同意保留的岗位'),
});

/**
 * One edition of the client newsletter; the id of the entry is its month, its series and its industry.
 * Its number is counted from the editions of its series and written nowhere.
 */
export const editions = z.strictObject({
  ...governance,
  publishedOn: date('出刊日；状态和倒计时都按这一天算'),
  series: z
    .string()
    .regex(/^[a-z]+$/, '写刊的标识，例如 policy')
    .describe('哪一种刊'),
  industry: ref('industries', '行业').optional().describe('分行业出的，给哪个行业'),
  lane: z.enum(['info', 'promo']).describe('info 资讯，不提本行产品；promo 营销，提了'),
  ...words,
  picture: picture.optional().describe('一张图，放在截止日之后'),
  policies: z
    .array(z.strictObject({ policy: ref('policies', '政策'), ...checked }))
    .default([])
    .describe('选用的政策，按出现的顺序'),
  facts: z
    .array(
      z.strictObject({
        fact: z
          .string()
          .regex(/^[a-z-]+\/[A-Z]+\d+$/, '写成 行业/事实编号，例如 new-energy/EF2')
          .describe('行业事实'),
        ...checked,
      }),
    )
    .default([])
    .describe('选用的行业事实，按出现的顺序'),
  figures,
  segments: z
    .array(segment)
    .max(6, '版本不超过 6 个')
    .default([])
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, '版本的标识不能重复')
    .describe('按行业和层级分的版本'),
  review: z
    .strictObject({
      record: recordNumber.optional(),
      editor: term('posts', '编辑岗位'),
      reviewer: term('posts', '复核岗位'),
    })
    .describe('审查'),
  waivers: z.array(waiver).default([]).describe('保留下来的提示，逐处写理由'),
  aiAssisted: z.boolean().describe('是否用模型辅助写作'),
  sample: text('样例说明；正式出刊时不写').optional(),
});
