import { dueOn } from '../../../domain/entry/publication.ts';
import { reviewOf } from '../../fields/review.ts';
import { contextRule } from '../../rule.ts';

export const reviewOverdue = contextRule('review-overdue', 'warning', (file, { today }) => {
  const review = reviewOf(file);
  const due = review && dueOn(review.reviewedOn, review.reviewEvery);
  if (!due || due >= today) return [];
  return [
    {
      place: review.place,
      message: `应于 ${due} 复核，已逾期`,
      fix: '请负责岗位复核后更新 reviewedOn 和 version',
    },
  ];
});
