import { z } from 'astro/zod';
import { editions } from './editions.ts';
import { date as fullDate, pastDate, term, text } from './fields.ts';
import { recordNumber } from './record-number.ts';

/** A policy, or a fact of an industry by its number. */
const itemKey = z
  .string()
  .regex(/^(policies\/[a-z0-9-]+|facts\/[a-z-]+\/[A-Z]+\d+)$/, '写成 policies/标识 或 facts/行业/编号')
  .describe('条目');

const sha256 = (what: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制')
    .describe(what);

const outputs = z
  .array(z.strictObject({ path: text('文件'), sha256: sha256('校验值') }))
  .min(1, '至少有一个文件')
  .describe('批准的文件，一个字节也不能改');

/** All that is approved with the files; a record of before they were noted has none of it. */
const covers = z.strictObject({
  status: text('批准时的进展'),
  waivers: editions.shape.waivers.describe('批准时的豁免，理由和岗位在内'),
  rules: sha256('批准时的合规规则'),
  words: sha256('批准时各版本的字'),
  fields: z
    .array(z.strictObject({ field: text('字段'), sha256: sha256('校验值') }))
    .describe('这一期的其他设置'),
  entries: z
    .array(
      z.strictObject({
        file: text('文件'),
        version: text('封存的版本').optional(),
        sha256: sha256('封存的校验值'),
      }),
    )
    .describe('用到的条目，各是哪一次封存'),
});

/** `approval.yaml`: which bytes of an edition, or of a letter of correction, a post approved. Written by `newsletter approve`. */
export const approvals = z.strictObject({
  approver: term('posts', '批准岗位'),
  approvedOn: pastDate('批准日期'),
  record: recordNumber.optional(),
  note: text('说明').optional(),
  covers: covers.optional().describe('批准管到哪里：这里的任何一项改了，批准就不再有效'),
  files: outputs,
});

/** Deadlines as calendars of clients hold them after an edition, told again when the next one is made. */
const toldDeadlines = z
  .array(
    z.strictObject({
      key: text('条目和它的哪一个截止日'),
      date: fullDate('截止日'),
      title: text('日程的标题'),
      sequence: z.number().int().min(0).describe('改过几次'),
      changedOn: fullDate('最后一次改的那一期的出刊日'),
      cancelled: z.literal(true).optional().describe('已经取消'),
      versions: z.array(text('版本')).min(1).describe('哪些版本的日历里有'),
    }),
  )
  .optional()
  .describe('发给客户的日历里有哪些截止日，改了几次');

/** `publication.yaml`: that the approved bytes went out. Written by `newsletter publish`. */
export const publications = z.strictObject({
  publisher: term('posts', '发布岗位'),
  publishedOn: pastDate('发布日期'),
  number: text('印出的期号').optional(),
  items: z
    .array(z.strictObject({ entry: itemKey, title: text('当时的标题'), version: text('当时的版本') }))
    .min(1, '至少有一条')
    .describe('各条当时的版本，用来发现后来的变化'),
  figures: z
    .array(
      z.strictObject({
        version: text('版本'),
        series: text('数据系列'),
        period: text('时期，信上的写法'),
        value: text('数值，信上的写法'),
      }),
    )
    .optional()
    .describe('各版本当时登了哪些数据、各是哪一期的'),
  deadlines: toldDeadlines,
  corrections: z.array(text('更正')).optional().describe('这一期刊出了哪些更正'),
});

/** A chat message has room for no more beside the titles. */
export const longestCorrection = 160;

/** `correction-1.yaml`: a correction of a published edition; the edition itself stays as it was. */
export const corrections = z.strictObject({
  date: pastDate('更正日期'),
  item: z.number().int().min(1).describe('通用版的第几条'),
  places: z
    .array(
      z.strictObject({
        version: text('版本'),
        name: text('版本的名称'),
        item: z.number().int().min(1).optional().describe('在这个版本里是第几条；没有这一条就不写'),
      }),
    )
    .optional()
    .describe('各版本里是第几条'),
  text: text('给客户看的更正说明').max(longestCorrection, `不超过 ${longestCorrection} 字`),
  corrector: term('posts', '更正岗位'),
});
