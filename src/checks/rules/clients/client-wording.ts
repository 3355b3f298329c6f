import { contentRule } from '../../rule.ts';
import { clientWordingFindings } from '../../text/client-wording.ts';

export const clientWording = contentRule('client-wording', 'error', (context) =>
  clientWordingFindings(context, 'error'),
);
