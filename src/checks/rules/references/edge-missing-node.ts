import { missingEntries } from '../../fields/missing-entries.ts';
import { contextRule } from '../../rule.ts';

export const edgeMissingNode = contextRule('edge-missing-node', 'error', (file, context) =>
  file.source.collection === 'chains' ? missingEntries(file, context) : [],
);
