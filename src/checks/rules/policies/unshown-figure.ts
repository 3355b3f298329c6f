import { isPublished, statusOf } from '../../fields/policy.ts';
import { unshownIn } from '../../fields/unshown.ts';
import { unshownInSeries } from '../../fields/unshown-series.ts';
import { contextRule } from '../../rule.ts';

/** A figure, date or number of a published policy, or of the words of a series for clients, that nothing shows well enough. */
export const unshownFigure = contextRule('unshown-figure', 'error', (file, context) =>
  isPublished(statusOf(file)) ? [...unshownIn(file, context), ...unshownInSeries(file)] : [],
);
