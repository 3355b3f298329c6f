import { missingEntries } from '../../fields/missing-entries.ts';
import { contextRule } from '../../rule.ts';

/** The flows of a chain have a rule of their own: `edge-missing-node`. */
export const unknownReference = contextRule('unknown-reference', 'error', (file, context) =>
  file.source.collection === 'chains' ? [] : missingEntries(file, context),
);
