import { recordsIn } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

const makers = { owner: '负责岗位', editor: '编辑岗位' } as const;

/** Who writes does not review: four eyes. */
export const sameReviewer = fileRule('same-reviewer', 'error', ({ source }) =>
  recordsIn(source.data).flatMap(({ path, fields }) =>
    Object.entries(makers)
      .filter(([key]) => typeof fields[key] === 'string' && fields[key] === fields['reviewer'])
      .map(([, name]) => ({
        place: fieldPlace(source, [...path, 'reviewer']),
        message: `复核岗位和${name}是同一个：${String(fields['reviewer'])}`,
        fix: '自己不能复核自己写的，换一个岗位复核',
      })),
  ),
);
