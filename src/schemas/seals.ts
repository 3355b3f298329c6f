import { z } from 'astro/zod';
import { pastDate, term, text } from './fields.ts';

/** How a text came to be published: brought along by the product, approved by a post, or taken out of use. */
const sealKinds = ['import', 'approve', 'retire'] as const;
export type SealKind = (typeof sealKinds)[number];

/** What the text says otherwise than the one sealed before it. */
export const changeKinds = ['new', 'correction', 'content', 'wording', 'none'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '是 64 位的校验值');

const version = z
  .string({ error: '版本号要加引号，例如 "1.0"' })
  .regex(/^\d+\.\d+$/, '版本号写成 "主.次"，例如 "1.0"');

/** One act by which the text of a content file became what is published. */
export const seal = z.strictObject({
  version: version.describe('版本号：封存的正文自己的版本；登记表没有版本号，按次数记'),
  kind: z.enum(sealKinds).describe('怎么封存的：import 随产品导入、approve 批准、retire 停用'),
  change: z
    .enum(changeKinds)
    .describe('改动种类：new 新增、correction 更正、content 内容、wording 措辞、none 未改，只是复核'),
  by: term('posts', '批准岗位；随产品导入的没有').optional(),
  author: term('posts', '改动由哪个岗位提出；不写就是负责岗位').optional(),
  date: pastDate('封存日期'),
  note: text('改了什么，一句话'),
  sha256: sha256.describe('封存正文的校验值'),
  pictures: z
    .array(z.strictObject({ file: text('图的文件，content/ 以下的路径'), sha256 }))
    .min(1)
    .optional()
    .describe('正文里的图，一并封存'),
});
export type Seal = z.infer<typeof seal>;

/** All seals of one content file, oldest first. */
export const sealRecord = z.strictObject({
  file: text('封存的是哪个文件，content/ 以下的路径'),
  seals: z.array(seal).min(1, '至少有一次封存'),
});
