import { authorTexts } from '../../src/checks/text/author-texts.ts';
import type { ClientText, Lane } from '../../src/compliance/index.ts';
import type { SourceFile } from '../../src/schemas/source-file.ts';

/** Collections that tell laws, policies and industries in words a client could be told. */
const lawful: readonly string[] = [
  ...['policies', 'facts', 'schemes', 'regions', 'playbooks', 'indicators', 'nodes', 'chains', 'cycles'],
  ...['cashFlows', 'trends', 'sources', 'complianceLaws'],
];

/** Every law and policy text of the content as an item of an edition would tell it: nothing in it is ours. */
export const lawfulTexts = (sources: readonly SourceFile[], lane: Lane): ClientText[] =>
  sources
    .filter(({ collection }) => lawful.includes(collection))
    .flatMap(authorTexts)
    // What clients say is searched by, and told to nobody.
    .filter(({ path }) => path?.[0] !== 'askedAs')
    .map(({ value, at }) => ({ text: value, at, slot: 'body', lane, about: 'policy', sourced: true }));
