import { isPublished, policyOf } from '../../fields/policy.ts';
import { unshownIn } from '../../fields/unshown.ts';
import { contextRule } from '../../rule.ts';

/** A figure, date or number of a published policy that no page shows well enough. */
export const unshownFigure = contextRule('unshown-figure', 'error', (file, context) =>
  isPublished(policyOf(file)) ? unshownIn(file, context) : [],
);
