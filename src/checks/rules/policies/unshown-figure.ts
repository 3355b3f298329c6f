import { isPublished, policyOf } from '../../fields/policy.ts';
import { unshownIn } from '../../fields/unshown.ts';
import { fileRule } from '../../rule.ts';

/** A figure, date or number of a published policy that no page shows well enough. */
export const unshownFigure = fileRule('unshown-figure', 'error', (file, context) =>
  isPublished(policyOf(file)) ? unshownIn(file, context) : [],
);
