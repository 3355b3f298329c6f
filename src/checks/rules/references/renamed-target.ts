import { isPublished, mentionsIn } from '../../renames/mentions.ts';
import { contextRule } from '../../rule.ts';

/** A former name still leads on, but the text should say the present one. */
export const renamedTarget = contextRule('renamed-target', 'warning', (file, context) =>
  isPublished(file, context)
    ? []
    : mentionsIn(file, context).map(({ place, was, now }) => ({
        place,
        message: `${was} 已改名为 ${now}`,
        fix: `改成 ${now}；不改也打得开，读者会被转过去`,
      })),
);
