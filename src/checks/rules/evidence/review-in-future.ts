import { reviewOf } from '../../fields/review.ts';
import { contextRule } from '../../rule.ts';

export const reviewInFuture = contextRule('review-in-future', 'error', (file, { today }) => {
  const review = reviewOf(file);
  if (!review || review.reviewedOn <= today) return [];
  return [
    { place: review.place, message: `复核日期 ${review.reviewedOn} 还没到`, fix: '写实际复核的那一天' },
  ];
});
