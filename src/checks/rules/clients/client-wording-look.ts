import { contentRule } from '../../rule.ts';
import { clientWordingFindings } from '../../text/client-wording.ts';

/** Sentences somebody shall read once more; nobody says that they are wrong. */
export const clientWordingLook = contentRule('client-wording-look', 'warning', (context) =>
  clientWordingFindings(context, 'look'),
);
