import { z } from 'astro/zod';
import { entryKey, text } from './fields.ts';

/** What a question rests on: a quote of the essay, or the words of an entry of the library. */
export const questionOrigin = {
  section: text('原文章节，例如 二（一）；和 quote 一起写').optional(),
  quote: text('原文里的一句，放在引号里，一字不改；不引原文就写 from').optional(),
  seal: text('引文核对码：和原文核对过的标记，由命令写入').optional(),
  from: z
    .strictObject({
      entry: entryKey('依据的条目'),
      words: z.string().trim().min(8, '至少 8 个字，让人找得到').describe('那个条目里的原话，一字不改'),
    })
    .optional()
    .describe('依据本库的哪个条目；不引原文时写'),
};
type Origin = z.infer<z.ZodObject<typeof questionOrigin>>;

/** What is missing or too much, by field. */
export function originFaults({ section, quote, seal, from }: Origin): [keyof Origin, string][] {
  const own: [keyof Origin, string | undefined][] = [
    ['section', section],
    ['quote', quote],
    ['seal', seal],
  ];
  if (from)
    return own.flatMap(([field, value]) =>
      value === undefined ? [] : [[field, `写了 from 就不写 ${field}：一道题只有一个出处`]],
    );
  if (quote === undefined)
    return [['quote', '写原文的一句 quote 和章节 section，或写 from：本库的条目和那里的原话']];
  return section === undefined ? [['section', '写引文在原文的哪一章，例如 二（一）']] : [];
}
