import { statusOf } from '../../fields/policy.ts';
import { unshownIn } from '../../fields/unshown.ts';
import { unshownInSeries } from '../../fields/unshown-series.ts';
import { contextRule } from '../../rule.ts';

/** The same as `unshown-figure` in a draft, where it is work to do. */
export const unshownFigureInDraft = contextRule('unshown-figure-in-draft', 'warning', (file, context) =>
  statusOf(file)?.status === 'draft' ? [...unshownIn(file, context), ...unshownInSeries(file)] : [],
);
