import { z } from 'astro/zod';
import { text } from './fields.ts';
import { governance } from './governance.ts';
import { nameKey } from './name-key.ts';

/** Questions the search of a reader did not answer, as they were typed. */
export const searchMisses = z.strictObject({
  ...governance,
  misses: z
    .array(text('问法，照读者打的字'))
    .superRefine((misses, context) => {
      const keys = misses.map(nameKey);
      for (const [index, key] of keys.entries()) {
        const first = keys.indexOf(key);
        // The same to the letter is told of every list.
        if (first === index || misses[first] === misses[index]) continue;
        const message = `和第 ${first + 1} 句只差标点、大小写或空格，删掉一句`;
        context.addIssue({ code: 'custom', path: [index], message });
      }
    })
    .nullable()
    .describe('没有搜到的问法；一句也没有就空着'),
});
