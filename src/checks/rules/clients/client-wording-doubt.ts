import { contentRule } from '../../rule.ts';
import { clientWordingFindings } from '../../text/client-wording.ts';

export const clientWordingDoubt = contentRule('client-wording-doubt', 'warning', (context) =>
  clientWordingFindings(context, 'warning'),
);
