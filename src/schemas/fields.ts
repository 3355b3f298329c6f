import { z } from 'astro/zod';
import { isCalendarDay } from '../domain/days.ts';

/** Controlled word lists kept in `content/data/vocabularies.yaml`; posts and what they may do are in `posts.yaml`. */
export const vocabularyNames = [
  'phases',
  'visitStages',
  'chainStages',
  'productLines',
  'pains',
  'topics',
  'posts',
  'touchpoints',
  'valueSteps',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** What a schema field points at; read back by `links.ts`. `Target` names a collection. */
export type FieldLink<Target extends string = string> =
  | { kind: 'entry'; target: Target; local: boolean }
  | { kind: 'term'; target: VocabularyName }
  | { kind: 'entryKey' }
  | { kind: 'source' };

/**
 * What a schema field promises beyond its type, held by rules of that kind: `past` is a day that has
 * come, `unique` stands once in its collection (of one folder), `official` is a page of an authority.
 */
export type FieldPromise = 'past' | 'unique' | 'official';
const promise = (check: FieldPromise, description: string) => ({ description, check });

/** Where a statement comes from; shown to readers beside the statement. */
const basisValues = [
  'essay',
  'essay+assumption',
  'sourced',
  'general',
  'general+sourced',
  'indicative',
  'derived',
  'assumption',
  'to-confirm',
] as const;
export type Basis = (typeof basisValues)[number];

const id = z
  .string({ error: '应为标识（小写字母、数字和连字符）' })
  .regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, '标识只能用小写字母、数字和连字符，例如 new-energy');

/** An id the entry itself had before; no reference, for nothing else may have it. */
export const formerId = id.describe('曾用标识');

/** Reference to an entry of the collection `target` by id. */
export const ref = <T extends string>(target: T, description: string) =>
  id.brand<T>().meta({ description, link: { kind: 'entry', target, local: false } satisfies FieldLink });

/** Reference to a node of the same industry, written with its short id. */
export const localNode = (description: string) =>
  id.brand<'local-node'>().meta({
    description,
    link: { kind: 'entry', target: 'nodes', local: true } satisfies FieldLink,
  });

/** Any entry, written `collection/id`; no reference a reader follows back. */
export const entryKey = (description: string) =>
  z
    .string()
    .regex(/^[a-zA-Z]+\/[a-z0-9-]+(\/[a-z0-9-]+)?$/, '写成 collection/id，例如 methods/spin')
    .meta({ description, link: { kind: 'entryKey' } satisfies FieldLink });

/** A word of a controlled vocabulary, by id. */
export const term = <T extends VocabularyName>(target: T, description: string) =>
  id.brand<T>().meta({ description, link: { kind: 'term', target } satisfies FieldLink });

/** Id of a registered source, for example `S01` or `ESSAY`. */
export const source = z
  .string()
  .regex(/^(S\d{2,3}|ESSAY)$/, '来源编号形如 S01，或 ESSAY；先在 content/data/sources.yaml 登记')
  .meta({ description: '来源编号', link: { kind: 'source' } satisfies FieldLink });

/** One line or paragraph of plain text, trimmed and never empty. */
export const text = (description: string) => z.string().trim().min(1, '不能为空').describe(description);

/** Several such texts, in the order they are shown. */
export const bullets = (description: string) => z.array(text(description)).describe(description);

/** Full day `YYYY-MM-DD` that exists in the calendar. */
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期写成 2026-11-23 的样子', abort: true })
    .refine((value) => isCalendarDay(value), '日历上没有这一天')
    .describe(description);

/** Day, month or year: `2026-11-23`, `2026-11` or `2026`, as precise as the source is. */
export const partialDate = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: '日期写成 2026-11-23、2026-11 或 "2026"（年份要加引号）',
      abort: true,
    })
    .refine((value) => isCalendarDay(`${value}-01-01`.slice(0, 10)), '日历上没有这一天')
    .describe(description);

/** Day on which something was done: it never lies ahead. */
export const pastDate = (description: string) => date(description).meta(promise('past', description));
export const pastPartialDate = (description: string) =>
  partialDate(description).meta(promise('past', description));

/** Place in a list; unique among the entries of a folder. */
export const order = (description: string) =>
  z.number().int().min(0, '顺序从 0 起，不能是负数').meta(promise('unique', description));

/** Number or code an authority or the library gave once. */
export const uniqueText = (description: string) => text(description).meta(promise('unique', description));

export const uniqueYear = (description: string) =>
  z.number().int().min(2000).meta(promise('unique', description));

/** Address of the web, kept as written: a reader of addresses would mend blanks and line breaks away. */
export const webAddress = (description: string) =>
  z
    .string()
    .refine((url) => /^https?:\/\//.test(url) && URL.canParse(url), {
      error: '写完整网址，以 https:// 开头',
      abort: true,
    })
    .refine((url) => !/[\s\p{Cc}\u3000-\u303f\uff00-\uffef]/u.test(url), {
      error: '网址里不能有空格、换行和全角符号',
    })
    .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), {
      error: '网址里有 @，真正打开的是 @ 后面的网站；删掉 @ 和它前面的字',
    })
    .describe(description);

/** Page of an authority; `official-link` holds it against the list of such sites. */
export const officialAddress = (description: string) =>
  webAddress(description).meta(promise('official', description));

/** Time of day `HH:mm`. */
export const time = (description: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '钟点写成 "09:30" 的样子（要加引号）')
    .describe(description);

export const basis = z.enum(basisValues).describe('依据：这句话从哪里来');

/** A statement with its basis and sources. */
export const evidence = {
  basis,
  sources: z.array(source).default([]).describe('来源编号，依据为 sourced 时必填'),
};
