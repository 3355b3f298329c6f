import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** Fields that tell of something done: `pastDate` in the schemas. The date of a review has a rule of its own. */
export const dateInFuture = contextRule('date-in-future', 'error', ({ source, marks }, { today }) =>
  marks.flatMap(({ check, path, value }) => {
    if (check !== 'past' || typeof value !== 'string' || value <= today.slice(0, value.length)) return [];
    return [
      {
        place: fieldPlace(source, path),
        message: `${path.filter((part) => typeof part === 'string').join('.')} ${value} 还没到（今天是 ${today}）`,
        fix: '这里写已经发生的日子；核对年份，还没发生的先不写',
      },
    ];
  }),
);
