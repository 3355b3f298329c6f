import type { SchemeClientView } from '../../schemas/scheme-client.ts';
import type { ContentGraph } from '../graph.ts';

/** A scheme as clients may read it: its client view, and nothing else of it. */
export interface ClientScheme {
  id: string;
  version: string;
  /** Industry, for the list it is chosen from. */
  industry: string;
  view: SchemeClientView;
}
export interface ProposalSettings {
  bank: string;
  schemes: readonly ClientScheme[];
  statement: readonly string[];
  /** Version of the formulas. */
  version: string;
}

/** What proposals are made of. Field by field, so that nothing else of an entry can come along. */
export function proposalSettings(graph: ContentGraph, tool: string): ProposalSettings {
  const { statement, version } = graph.get('tools', tool).data;
  return {
    bank: graph.get('newsletter', 'newsletter').data.contact.bank,
    schemes: graph.all('schemes').flatMap(({ id, data }): ClientScheme[] =>
      data.client
        ? [
            {
              id,
              version: data.version,
              industry: graph.get('industries', data.industry).data.title,
              view: data.client,
            },
          ]
        : [],
    ),
    statement,
    version,
  };
}
