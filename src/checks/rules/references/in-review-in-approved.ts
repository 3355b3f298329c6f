import { usedByApproved } from '../../fields/status.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A reminder only: an entry under review is published, marked as such. */
export const inReviewInApproved = contextRule('in-review-in-approved', 'warning', (file, context) =>
  usedByApproved(file, context)
    .filter(({ status }) => status === 'in-review')
    .map(({ path, id }) => ({
      place: fieldPlace(file.source, path),
      message: `定稿的条目用了还在复核的：${id}`,
      fix: `请负责岗位尽快复核 ${id}；定稿之前，这里别把它当定论`,
    })),
);
