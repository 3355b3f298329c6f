import { statusOf } from '../../fields/status.ts';
import { contextRule } from '../../rule.ts';
import { wordingIn } from '../../text/plain-wording.ts';

/** The same as `plain-wording` in a draft, where it is work to do. */
export const plainWordingInDraft = contextRule('plain-wording-in-draft', 'warning', (file, context) =>
  statusOf(file.source.data) === 'draft' ? wordingIn(file, context) : [],
);
