import { statusOf } from '../../fields/status.ts';
import { contextRule } from '../../rule.ts';
import { wordingIn } from '../../text/plain-wording.ts';

/** A word of the list readers are not to meet, in an entry that is out; `style.yaml` holds the list. */
export const plainWording = contextRule('plain-wording', 'error', (file, context) =>
  ['draft', 'retired'].includes(String(statusOf(file.source.data))) ? [] : wordingIn(file, context),
);
