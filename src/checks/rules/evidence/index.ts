import { dateInFuture } from './date-in-future.ts';
import { factPeriod } from './fact-period.ts';
import { missingSource } from './missing-source.ts';
import { reviewInFuture } from './review-in-future.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sameReviewer } from './same-reviewer.ts';
import { seriesPoints } from './series-points.ts';
import { staleSeries } from './stale-series.ts';
import { unquotableFact } from './unquotable-fact.ts';

/** Rules about dates, reviews and what shows a statement. */
export const evidenceRules = [
  factPeriod,
  seriesPoints,
  staleSeries,
  dateInFuture,
  reviewOverdue,
  reviewInFuture,
  missingSource,
  sameReviewer,
  unquotableFact,
] as const;
